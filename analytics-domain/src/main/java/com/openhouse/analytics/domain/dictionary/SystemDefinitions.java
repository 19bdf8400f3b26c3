package com.openhouse.analytics.domain.dictionary;

import java.util.List;

/** What the figures of the system mean. */
final class SystemDefinitions {

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "system.total_requests",
                    "Requests",
                    "Requests that this backend answered.",
                    "audit rows of type api_request in the window; where there are none, all audit rows (basis audit_events)",
                    List.of("audit_log"),
                    "requests",
                    ""),
            new MetricDefinition(
                    "system.error_rate",
                    "Error rate",
                    "Share of requests that failed on our side.",
                    "requests with status >= 500 / requests; beside it 4xx but 429, and 429",
                    List.of("audit_log"),
                    "ratio",
                    "null on the basis of audit events (not_recorded) or without requests (no_denominator)"),
            new MetricDefinition(
                    "system.top_error_types",
                    "Top errors",
                    "What went wrong most often.",
                    "requests with status >= 400 by code and route, and audit events of error types by type; at most 10",
                    List.of("audit_log"),
                    "errors",
                    ""),
            new MetricDefinition(
                    "system.cache_hit_ratio",
                    "Cache hit ratio",
                    "Share of answers that were given from the cache.",
                    "hits / (hits + writes) of kept answers, expired ones included",
                    List.of("api_cache"),
                    "ratio",
                    "null before the first use (no_denominator) and within a tenant (out_of_scope)"),
            new MetricDefinition(
                    "system.rate_limits",
                    "Rate limits",
                    "Who is being slowed down now.",
                    "keys of rate_limits whose reset_time lies ahead; limited when their count has reached the limit of their resource",
                    List.of("rate_limits"),
                    "keys",
                    "null within a tenant (out_of_scope); limited keys are null where no limit is known (not_recorded)"),
            new MetricDefinition(
                    "system.durations",
                    "Durations",
                    "How long requests take, per route.",
                    "50th and 95th percentile of duration_ms per route",
                    List.of("audit_log"),
                    "ms",
                    ""));

    private SystemDefinitions() {}
}
