package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.MetricsCalculator;

/** Computes the figures over questions and answers. */
public interface ChatMetricsCalculator extends MetricsCalculator<ChatQuery, ChatMetrics> {}
