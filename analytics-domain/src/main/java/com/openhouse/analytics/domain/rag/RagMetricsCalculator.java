package com.openhouse.analytics.domain.rag;

import com.openhouse.analytics.domain.metrics.MetricsCalculator;

/** Computes the figures over what the assistant can look up. */
public interface RagMetricsCalculator extends MetricsCalculator<RagQuery, RagMetrics> {}
