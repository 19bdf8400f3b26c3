package com.openhouse.analytics.domain.platform;

import com.openhouse.analytics.domain.metrics.MetricsCalculator;

/** Computes the figures of the overview. */
public interface PlatformMetricsCalculator extends MetricsCalculator<PlatformQuery, PlatformMetrics> {}
