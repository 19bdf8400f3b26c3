package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Deltas;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures over questions and answers of a window.
 *
 * @param messageCountByDay one point per day of the window
 * @param topQuestionsGlobal most asked first; ties by the most recent, then by the label
 * @param repeated eligible questions that the same home had asked before in the window / those of known homes
 * @param excluded message rows of the window that no figure counts
 * @param unavailable why a field is null, by its path in the published answer
 */
public record ChatMetrics(
        ReportingPeriod period,
        List<MessageDay> messageCountByDay,
        Latency latency,
        Tokens tokens,
        Cost cost,
        List<TopQuestion> topQuestionsGlobal,
        Unanswered unanswered,
        Ratio repeated,
        Satisfaction satisfaction,
        PeakChatTimes peakChatTimes,
        Excluded excluded,
        Map<String, Reason> unavailable) {

    public static ChatMetrics of(ChatFacts facts, ReportingPeriod period) {
        return new ChatMetricsAssembly(facts, period).assemble();
    }

    /** How the figures changed since an earlier period; null where either is missing or the earlier one is 0. */
    public Map<String, Delta> since(ChatMetrics before) {
        return new Deltas()
                .add("messages", Delta.ofAmounts(messages(), before.messages()))
                .add("questions", Delta.ofAmounts(questions(), before.questions()))
                .add("answers", Delta.ofAmounts(answers(), before.answers()))
                .add("avg_response_latency_ms", Delta.ofAmounts(latency.avg(), before.latency.avg()))
                .add("tokens", Delta.ofAmounts(amount(tokens.total()), amount(before.tokens.total())))
                .add("cost", Delta.ofAmounts(cost.totalUsd(), before.cost.totalUsd()))
                .add("unanswered", Delta.ofRatios(unanswered.ratio(), before.unanswered.ratio()))
                .add("satisfaction", Delta.ofRatios(satisfaction.ratio(), before.satisfaction.ratio()))
                .byName();
    }

    public long messages() {
        return messageCountByDay.stream().mapToLong(MessageDay::messages).sum();
    }

    public long questions() {
        return messageCountByDay.stream().mapToLong(MessageDay::questions).sum();
    }

    public long answers() {
        return messageCountByDay.stream().mapToLong(MessageDay::answers).sum();
    }

    private static @Nullable BigDecimal amount(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
