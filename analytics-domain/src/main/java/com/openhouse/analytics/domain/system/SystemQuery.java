package com.openhouse.analytics.domain.system;

import com.openhouse.analytics.domain.time.ReportingPeriod;

/**
 * What to tell about the backend.
 *
 * @param period its days are all read in the calendar's zone, because a request may belong to no tenant
 */
public record SystemQuery(ReportingPeriod period) {}
