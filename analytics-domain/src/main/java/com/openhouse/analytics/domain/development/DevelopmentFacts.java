package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.chat.Traffic;
import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.metrics.Excluded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows say of one development.
 *
 * @param tenantWideDocuments documents of the tenant that belong to no development; null for those who may not see them
 * @param uncovered by title
 * @param traffic the series
 * @param last30Days the traffic of the last 30 days
 * @param houseTypes in alphabetical order
 */
public record DevelopmentFacts(
        SummaryFacts summary,
        @Nullable Long tenantWideDocuments,
        List<UncoveredDocument> uncovered,
        Traffic traffic,
        Traffic last30Days,
        List<TopicFacts> topics,
        List<HouseTypeHomes> houseTypes,
        Excluded excluded) {}
