package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Developments beside each other.
 *
 * @param excluded message rows of the last 30 days that no figure counts
 * @param unavailable why a field is null, by its path in the published answer
 */
public record DevelopmentList(Page<Item> developments, Excluded excluded, Map<String, Reason> unavailable) {

    /**
     * A development with its questions of the last 30 days.
     *
     * @param questionsByDay one count per day, today last
     */
    public record Item(DevelopmentSummary summary, List<Long> questionsByDay) {}

    public static DevelopmentList of(
            Page<SummaryFacts> facts, List<DevelopmentDayFacts> days, ReportingPeriod last30Days, Excluded excluded) {
        Map<UUID, Map<LocalDate, Long>> questions = days.stream()
                .collect(Collectors.groupingBy(
                        DevelopmentDayFacts::developmentId,
                        Collectors.toMap(DevelopmentDayFacts::date, DevelopmentDayFacts::questions)));
        Page<Item> items = facts.map(development -> new Item(
                DevelopmentSummary.of(development),
                series(questions.getOrDefault(development.developmentId(), Map.of()), last30Days)));
        Gaps gaps = new Gaps();
        for (int i = 0; i < items.items().size(); i++) {
            items.items().get(i).summary().note("items[" + i + "].", gaps);
        }
        return new DevelopmentList(items, excluded, gaps.byPath());
    }

    private static List<Long> series(Map<LocalDate, Long> questions, ReportingPeriod period) {
        return period.dates().stream()
                .map(date -> questions.getOrDefault(date, 0L))
                .toList();
    }
}
