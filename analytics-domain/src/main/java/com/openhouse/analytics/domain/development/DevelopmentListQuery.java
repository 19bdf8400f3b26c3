package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Which developments to compare.
 *
 * @param last30Days today and the 29 days before it
 * @param search a text that stands in the name of the development or of its tenant; null for every development
 */
public record DevelopmentListQuery(
        ReportingPeriod last30Days, @Nullable String search, Order<DevelopmentField> order, PageRequest page) {}
