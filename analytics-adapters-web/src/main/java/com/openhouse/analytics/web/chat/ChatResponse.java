package com.openhouse.analytics.web.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.openhouse.analytics.web.answer.DeltaView;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.RatioView;
import com.openhouse.analytics.web.answer.WindowView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The published shape of the chat figures; {@code previous} and {@code delta} are there only when asked for. */
record ChatResponse(
        List<Day> messageCountByDay,
        long messages,
        long questions,
        long answers,
        @Nullable BigDecimal avgResponseLatencyMs,
        Latency latencyMs,
        List<TokensOfDay> tokensUsed,
        Tokens tokens,
        List<CostOfDay> costUsd,
        Cost cost,
        List<TopQuestion> topQuestionsGlobal,
        Unanswered unanswered,
        RatioView repeated,
        Satisfaction satisfaction,
        PeakTimes peakChatTimes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Previous previous,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, DeltaView> delta,
        Meta meta) {

    record Day(LocalDate date, long messages, long questions, long answers, boolean partial) {}

    record Latency(
            @Nullable BigDecimal avg,
            @Nullable BigDecimal p50,
            @Nullable BigDecimal p95,
            @Nullable BigDecimal p99,
            long n,
            List<LatencyOfDay> byDay) {}

    record LatencyOfDay(LocalDate date, @Nullable BigDecimal avg, long n) {}

    record TokensOfDay(LocalDate date, @Nullable Long tokens) {}

    record Tokens(@Nullable Long total, RatioView coverage) {}

    record CostOfDay(LocalDate date, @Nullable String costUsd) {}

    record Cost(@Nullable String totalUsd, @Nullable String perQuestionUsd, RatioView coverage) {}

    record TopQuestion(
            String question, String questionKey, long count, long homes, Instant lastAskedAt, RatioView unanswered) {}

    record Unanswered(@Nullable BigDecimal value, @Nullable Long numerator, long denominator, ByReason byReason) {}

    record ByReason(long noAnswer, long noMatch, long lookupFailed, long noInfo) {}

    record Satisfaction(
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            long denominator,
            @Nullable BigDecimal mean,
            RatioView responseRate) {}

    record PeakTimes(List<Cell> cells, @Nullable Peak peak) {}

    /** @param weekday 1 for Monday to 7 for Sunday */
    record Cell(
            int weekday,
            int hour,
            long questions,
            long occurrences,
            @Nullable BigDecimal average) {}

    record Peak(int weekday, int hour) {}

    /** The same figures of the equally long window before. */
    record Previous(
            WindowView window,
            List<Day> messageCountByDay,
            long messages,
            long questions,
            long answers,
            @Nullable BigDecimal avgResponseLatencyMs,
            @Nullable Long tokensTotal,
            @Nullable String costTotalUsd,
            RatioView unanswered,
            RatioView satisfaction) {}
}
