package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns counts and sums into figures, noting a reason for each that cannot be told. */
final class ChatMetricsAssembly {

    private final ChatFacts facts;
    private final ReportingPeriod period;
    private final ChatDays days;
    private final Gaps gaps = new Gaps();

    ChatMetricsAssembly(ChatFacts facts, ReportingPeriod period) {
        this.facts = facts;
        this.period = period;
        this.days = ChatDays.of(facts.messages(), facts.questions(), period);
    }

    ChatMetrics assemble() {
        return new ChatMetrics(
                period,
                days.traffic(),
                latency(),
                tokens(),
                cost(),
                topQuestions(),
                unanswered(),
                repeated(),
                satisfaction(),
                peakChatTimes(),
                facts.excluded(),
                gaps.byPath());
    }

    private Latency latency() {
        long sum = days.sum(day -> day.messages().latencySumMs());
        long n = days.sum(day -> day.messages().latencySamples());
        BigDecimal avg = average(sum, n);
        gaps.note("avg_response_latency_ms", avg, Reason.NO_SAMPLES);
        return new Latency(
                gaps.note("latency_ms.avg", avg, Reason.NO_SAMPLES),
                percentile("p50", facts.latency().p50()),
                percentile("p95", facts.latency().p95()),
                percentile("p99", facts.latency().p99()),
                n,
                latencyByDay());
    }

    private @Nullable BigDecimal percentile(String name, @Nullable BigDecimal value) {
        return gaps.note(
                "latency_ms." + name,
                value == null ? null : value.setScale(1, RoundingMode.HALF_UP),
                Reason.NO_SAMPLES);
    }

    private List<Latency.Day> latencyByDay() {
        return new Points("latency_ms.by_day", "avg", Reason.NO_SAMPLES, gaps)
                .of(
                        days,
                        day -> average(
                                day.messages().latencySumMs(), day.messages().latencySamples()),
                        (day, avg) ->
                                new Latency.Day(day.date(), avg, day.messages().latencySamples()));
    }

    private Tokens tokens() {
        List<Tokens.Day> byDay = new Points("tokens_used", "tokens", Reason.NOT_RECORDED, gaps)
                .of(
                        days,
                        day -> day.tokensRecorded() ? day.messages().tokens() : null,
                        (day, tokens) -> new Tokens.Day(day.date(), tokens));
        Ratio coverage = coverage("tokens", days.sum(day -> day.questions().answersWithTokens()));
        Long total = recorded(coverage)
                ? byDay.stream()
                        .mapToLong(day -> day.tokens() == null ? 0 : day.tokens())
                        .sum()
                : null;
        return new Tokens(gaps.note("tokens.total", total, Reason.NOT_RECORDED), coverage, byDay);
    }

    private Cost cost() {
        List<Cost.Day> byDay = new Points("cost_usd", "cost_usd", Reason.NOT_RECORDED, gaps)
                .of(
                        days,
                        day -> day.costRecorded() ? usd(day.messages().costUsd()) : null,
                        (day, cost) -> new Cost.Day(day.date(), cost));
        Ratio coverage = coverage("cost", days.sum(day -> day.questions().answersWithCost()));
        BigDecimal total = recorded(coverage)
                ? byDay.stream()
                        .map(day -> day.costUsd() == null ? BigDecimal.ZERO : day.costUsd())
                        .reduce(usd(BigDecimal.ZERO), BigDecimal::add)
                : null;
        gaps.note("cost.total_usd", total, Reason.NOT_RECORDED);
        return new Cost(total, perQuestion(total), coverage, byDay);
    }

    private @Nullable BigDecimal perQuestion(@Nullable BigDecimal total) {
        long questions = days.sum(day -> day.questions().questions());
        BigDecimal perQuestion = total == null || questions == 0
                ? null
                : total.divide(BigDecimal.valueOf(questions), 6, RoundingMode.HALF_UP);
        return gaps.note(
                "cost.per_question_usd", perQuestion, total == null ? Reason.NOT_RECORDED : Reason.NO_DENOMINATOR);
    }

    private Ratio coverage(String figure, long recorded) {
        return gaps.note(figure + ".coverage", Ratio.of(recorded, days.sum(day -> day.questions()
                .answers())));
    }

    private List<TopQuestion> topQuestions() {
        List<TopQuestion> questions = facts.topQuestions().stream()
                .map(group -> new TopQuestion(
                        group.questionKey(),
                        QuestionText.masked(group.label()),
                        group.questions(),
                        group.homes(),
                        group.lastAskedAt(),
                        Ratio.of(group.unanswered(), group.eligible())))
                .toList();
        for (int i = 0; i < questions.size(); i++) {
            gaps.note(
                    "top_questions_global[" + i + "].unanswered",
                    questions.get(i).unanswered());
        }
        return questions;
    }

    private Unanswered unanswered() {
        Unanswered unanswered = Unanswered.of(
                new Unanswered.ByReason(
                        days.sum(day -> day.questions().noAnswer()),
                        days.sum(day -> day.questions().noMatch()),
                        days.sum(day -> day.questions().lookupFailed()),
                        days.sum(day -> day.questions().noInfo())),
                days.sum(day -> day.questions().eligible()));
        gaps.note("unanswered", unanswered.ratio());
        return unanswered;
    }

    private Ratio repeated() {
        return gaps.note(
                "repeated", Ratio.of(facts.repeats().repeated(), facts.repeats().questions()));
    }

    private Satisfaction satisfaction() {
        Satisfaction satisfaction =
                Satisfaction.of(facts.ratings(), days.sum(day -> day.questions().answers()));
        Reason reason = facts.ratings().ratings() == 0 ? Reason.NO_SAMPLES : Reason.SUPPRESSED_SMALL_N;
        gaps.note("satisfaction.value", satisfaction.ratio().value(), reason);
        gaps.note("satisfaction.numerator", satisfaction.ratio().numerator(), reason);
        gaps.note("satisfaction.mean", satisfaction.mean(), reason);
        gaps.note("satisfaction.response_rate", satisfaction.responseRate());
        return satisfaction;
    }

    private PeakChatTimes peakChatTimes() {
        PeakChatTimes times = PeakChatTimes.of(facts.hours(), period.window(), period.calendar());
        for (int i = 0; i < times.cells().size(); i++) {
            gaps.note(
                    "peak_chat_times.cells[" + i + "].average",
                    times.cells().get(i).average(),
                    Reason.NO_DENOMINATOR);
        }
        gaps.note("peak_chat_times.peak", times.peak(), Reason.NO_SAMPLES);
        return times;
    }

    private static boolean recorded(Ratio coverage) {
        return coverage.denominator() == 0 || coverage.numerator() == null || coverage.numerator() > 0;
    }

    private static @Nullable BigDecimal average(long sum, long n) {
        return n == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal usd(BigDecimal amount) {
        return amount.setScale(6, RoundingMode.HALF_UP);
    }
}
