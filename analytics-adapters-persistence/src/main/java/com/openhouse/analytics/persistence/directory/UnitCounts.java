package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import java.util.List;

/**
 * How many units there are, counted once for all.
 *
 * @param total of those that pass every filter
 */
record UnitCounts(long total, List<FacetCount> facets) {

    /** @param counts by facet, and one of a facet {@code total} where any unit passes every filter */
    static UnitCounts of(List<FacetCount> counts) {
        return new UnitCounts(
                counts.stream()
                        .filter(UnitCounts::isTotal)
                        .mapToLong(FacetCount::count)
                        .sum(),
                counts.stream()
                        .filter(count -> !isTotal(count))
                        .map(UnitCounts::named)
                        .toList());
    }

    private static boolean isTotal(FacetCount count) {
        return count.facet().equals("total");
    }

    private static FacetCount named(FacetCount found) {
        return found.facet().equals("onboarding_status")
                ? new FacetCount(
                        found.facet(),
                        OnboardingStatus.values()[Integer.parseInt(found.value())].wireName(),
                        found.count())
                : found;
    }
}
