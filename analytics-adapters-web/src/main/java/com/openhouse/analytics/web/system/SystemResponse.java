package com.openhouse.analytics.web.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.openhouse.analytics.domain.system.Basis;
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

/**
 * The published shape of the figures of the backend; {@code previous} and {@code delta} are there only when asked for.
 *
 * @param cache null within a tenant, like {@code cacheHitRatio} and {@code rateLimits}
 * @param recording of this process since its start
 * @param facts how far they are behind the messages; null while this process has not looked yet
 */
record SystemResponse(
        long totalRequests,
        Basis basis,
        RatioView errorRate,
        RatioView clientErrorRate,
        RatioView throttledRate,
        List<ErrorType> topErrorTypes,
        @Nullable RatioView cacheHitRatio,
        @Nullable Cache cache,
        @Nullable RateLimits rateLimits,
        List<Duration> durations,
        List<Day> requestsByDay,
        Recording recording,
        @Nullable Facts facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Previous previous,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, DeltaView> delta,
        Meta meta) {

    /** @param route null for an event of the audit log */
    record ErrorType(String type, @Nullable String route, long count, BigDecimal share, Instant lastSeenAt) {}

    record Cache(long hits, long writes, long staleHits, long keys) {}

    record RateLimits(long liveKeys, @Nullable Long limitedKeys, List<Key> top) {}

    record Key(String key, long count, @Nullable Integer limit, Instant resetAt) {}

    record Duration(String route, BigDecimal p50Ms, BigDecimal p95Ms, long n) {}

    record Day(
            LocalDate date,
            long requests,
            @Nullable Long errors,
            @Nullable Long clientErrors,
            @Nullable Long throttled,
            @Nullable BigDecimal p95Ms,
            boolean partial) {}

    record Recording(long recorded, long dropped, long pending) {}

    record Facts(@Nullable Instant caughtUpAt, boolean backfilling, BigDecimal historyRead, long notRolledUp) {}

    /** The same figures of the equally long window before. */
    record Previous(
            WindowView window,
            Basis basis,
            long totalRequests,
            RatioView errorRate,
            RatioView clientErrorRate,
            RatioView throttledRate) {}
}
