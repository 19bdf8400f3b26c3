package com.openhouse.analytics.web.audit;

/**
 * What is written down.
 *
 * @param requests whether every request to the API is
 * @param access whether sign-ins, refusals, exports and reads across tenants are
 */
public record AuditSettings(boolean requests, boolean access) {}
