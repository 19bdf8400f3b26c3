package com.openhouse.analytics.domain.metrics;

/**
 * Message rows that no figure counts.
 *
 * @param testMessages rows of test mode
 * @param tenantMismatch other rows whose tenant contradicts that of their development
 */
public record Excluded(long testMessages, long tenantMismatch) {}
