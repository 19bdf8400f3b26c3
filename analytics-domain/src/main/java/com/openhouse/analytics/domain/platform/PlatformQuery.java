package com.openhouse.analytics.domain.platform;

import com.openhouse.analytics.domain.time.ReportingPeriod;

/**
 * What to tell on the overview.
 *
 * @param period the days of the series
 * @param last30Days today and the 29 days before it, which developments are ranked by
 */
public record PlatformQuery(ReportingPeriod period, ReportingPeriod last30Days) {}
