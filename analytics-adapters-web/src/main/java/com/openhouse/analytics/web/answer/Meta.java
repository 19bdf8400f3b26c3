package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an answer says of itself.
 *
 * @param zone the zone that its days are read in, or {@code mixed}
 * @param coverage how much of what happened the figures rest on, per family
 * @param unavailable the reason of each null, by its path in the answer
 */
public record Meta(
        Instant asOf,
        String metricVersion,
        ScopeView scope,
        String zone,
        WindowView window,
        Map<String, RatioView> coverage,
        ExcludedView excluded,
        Map<String, Reason> unavailable) {

    /** The meta of an answer that was computed within the frame. */
    public static Meta of(Frame frame, Map<String, Ratio> coverage, Excluded excluded, Map<String, Reason> gaps) {
        Map<String, RatioView> shares = new TreeMap<>();
        coverage.forEach((name, ratio) -> shares.put(name, RatioView.of(ratio)));
        return new Meta(
                frame.asOf(),
                AnswerSettings.METRIC_VERSION,
                ScopeView.of(frame.scope()),
                frame.zones().echo(),
                WindowView.of(frame.window()),
                shares,
                new ExcludedView(excluded.testMessages(), excluded.tenantMismatch()),
                new TreeMap<>(gaps));
    }

    /** Rows that no figure counts. */
    public record ExcludedView(long testMessages, long tenantMismatch) {}
}
