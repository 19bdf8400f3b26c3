package com.openhouse.analytics.domain.system;

import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Deltas;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the backend itself.
 *
 * @param errorRate requests answered with 500 or more / requests; withheld where only events are known, like the other
 *     two rates
 * @param requestsByDay one point per day of the window
 * @param topErrorTypes the most frequent first, then the most recent; at most ten
 * @param platform null within a tenant
 * @param unavailable why a field is null, by its path in the published answer
 */
public record SystemMetrics(
        ReportingPeriod period,
        Basis basis,
        Ratio errorRate,
        Ratio clientErrorRate,
        Ratio throttledRate,
        List<RequestDay> requestsByDay,
        List<ErrorType> topErrorTypes,
        List<RouteDuration> durations,
        @Nullable PlatformUse platform,
        Map<String, Reason> unavailable) {

    public static SystemMetrics of(SystemFacts facts, ReportingPeriod period) {
        return new SystemMetricsAssembly(facts, period).assemble();
    }

    public long totalRequests() {
        return requestsByDay.stream().mapToLong(RequestDay::requests).sum();
    }

    /** How the figures changed since an earlier period; null where the two count different things. */
    public Map<String, Delta> since(SystemMetrics before) {
        boolean comparable = basis == before.basis;
        return new Deltas()
                .add("total_requests", Delta.ofAmounts(totalRequests(), comparable ? before.totalRequests() : 0))
                .add("error_rate", Delta.ofRatios(errorRate, before.errorRate))
                .add("client_error_rate", Delta.ofRatios(clientErrorRate, before.clientErrorRate))
                .add("throttled_rate", Delta.ofRatios(throttledRate, before.throttledRate))
                .byName();
    }
}
