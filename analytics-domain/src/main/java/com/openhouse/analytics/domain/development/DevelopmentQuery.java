package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.time.ReportingPeriod;

/**
 * What to tell about a development.
 *
 * @param period the days of the series
 * @param last30Days today and the 29 days before it, which the figures of 30 days cover
 * @param last12Weeks from the Monday eleven weeks ago to today, which the topics cover
 */
public record DevelopmentQuery(ReportingPeriod period, ReportingPeriod last30Days, ReportingPeriod last12Weeks) {}
