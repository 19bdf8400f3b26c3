package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.chat.Traffic;
import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Deltas;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one development.
 *
 * @param messages30d message rows of the last 30 days
 * @param tenantWideDocuments documents of the tenant that belong to no development; null for those who may not see them
 * @param uncovered active documents without an embedded chunk, by title
 * @param topIssues what was asked about in the last 12 weeks
 * @param traffic one point per day of the window
 * @param excluded message rows of the window that no figure counts
 * @param unavailable why a field is null, by its path in the published answer
 */
public record DevelopmentMetrics(
        DevelopmentSummary summary,
        long messages30d,
        @Nullable Long tenantWideDocuments,
        List<UncoveredDocument> uncovered,
        TopIssues topIssues,
        Traffic traffic,
        Excluded excluded,
        Map<String, Reason> unavailable) {

    public static DevelopmentMetrics of(DevelopmentFacts facts, DevelopmentQuery query) {
        DevelopmentSummary summary = DevelopmentSummary.of(facts.summary());
        TopIssues topIssues = TopIssues.of(
                facts.topics(), facts.houseTypes(), query.last12Weeks().window());
        Gaps gaps = new Gaps();
        summary.note("", gaps);
        topIssues.note("top_issues.", gaps);
        gaps.note("tenant_wide_documents", facts.tenantWideDocuments(), Reason.OUT_OF_SCOPE);
        return new DevelopmentMetrics(
                summary,
                facts.last30Days().messages(),
                facts.tenantWideDocuments(),
                facts.uncovered(),
                topIssues,
                facts.traffic(),
                facts.excluded(),
                gaps.byPath());
    }

    /** How the traffic of the window changed since an earlier one. */
    public Map<String, Delta> since(Traffic before) {
        return new Deltas()
                .add("messages", Delta.ofAmounts(traffic.messages(), before.messages()))
                .add("questions", Delta.ofAmounts(traffic.questions(), before.questions()))
                .add("answers", Delta.ofAmounts(traffic.answers(), before.answers()))
                .byName();
    }
}
