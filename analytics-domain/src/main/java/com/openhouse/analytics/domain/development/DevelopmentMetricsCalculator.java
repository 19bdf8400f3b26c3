package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.metrics.MetricsCalculator;

/** Computes the figures of the one development that the scope holds; a scope of another size is an error. */
public interface DevelopmentMetricsCalculator extends MetricsCalculator<DevelopmentQuery, DevelopmentMetrics> {}
