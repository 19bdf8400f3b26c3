package com.openhouse.analytics.web.audit;

/**
 * What is written down.
 *
 * @param requests whether every request to the API is
 */
public record AuditSettings(boolean requests) {}
