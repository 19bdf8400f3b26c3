package com.openhouse.analytics.domain.platform;

import com.openhouse.analytics.domain.chat.QuestionDayFacts;
import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Deltas;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of the overview.
 *
 * @param topDevelopments at most five, by questions, then active homes, then name
 * @param questionsByDay one point per day of the window
 * @param unanswered unanswered / eligible questions of the window
 * @param excluded message rows that no figure counts, all time
 * @param unavailable why a field is null, by its path in the published answer
 */
public record PlatformMetrics(
        ReportingPeriod period,
        PlatformTotals totals,
        RecentActivity activity,
        List<ActiveDevelopment> topDevelopments,
        List<QuestionDay> questionsByDay,
        Ratio unanswered,
        Excluded excluded,
        Map<String, Reason> unavailable) {

    public static PlatformMetrics of(PlatformFacts facts, ReportingPeriod period) {
        Gaps gaps = new Gaps();
        List<ActiveDevelopment> top =
                facts.topDevelopments().stream().map(ActiveDevelopment::of).toList();
        for (int i = 0; i < top.size(); i++) {
            gaps.note(
                    "top_5_developments_by_activity[" + i + "].questions_per_100_units",
                    top.get(i).questionsPer100Units(),
                    Reason.NO_DENOMINATOR);
        }
        return new PlatformMetrics(
                period,
                facts.totals(),
                facts.activity(),
                top,
                series(facts.questions(), period),
                gaps.note("unanswered", unanswered(facts.questions())),
                facts.excluded(),
                gaps.byPath());
    }

    /** How the figures of the window changed since an earlier one. */
    public Map<String, Delta> since(PlatformMetrics before) {
        return new Deltas()
                .add("questions", Delta.ofAmounts(questions(), before.questions()))
                .add("unanswered", Delta.ofRatios(unanswered, before.unanswered))
                .byName();
    }

    /** Questions of the window. */
    public long questions() {
        return questionsByDay.stream().mapToLong(QuestionDay::questions).sum();
    }

    private static Ratio unanswered(List<QuestionDayFacts> days) {
        return Ratio.of(
                days.stream().mapToLong(QuestionDayFacts::unanswered).sum(),
                days.stream().mapToLong(QuestionDayFacts::eligible).sum());
    }

    private static List<QuestionDay> series(List<QuestionDayFacts> facts, ReportingPeriod period) {
        Map<LocalDate, QuestionDayFacts> byDate =
                facts.stream().collect(Collectors.toMap(QuestionDayFacts::date, Function.identity()));
        return period.dates().stream()
                .map(date -> day(byDate.getOrDefault(date, QuestionDayFacts.none(date)), period))
                .toList();
    }

    private static QuestionDay day(QuestionDayFacts facts, ReportingPeriod period) {
        return new QuestionDay(facts.date(), facts.questions(), facts.unanswered(), period.partial(facts.date()));
    }
}
