package com.openhouse.analytics.domain.system;

import com.openhouse.analytics.domain.metrics.MetricsCalculator;

/** Computes the figures of the backend itself; for super_admin only, which its caller sees to. */
public interface SystemMetricsCalculator extends MetricsCalculator<SystemQuery, SystemMetrics> {}
