package com.openhouse.analytics.domain.chat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Percentiles over the window, between the neighbouring samples; null without samples. */
public record LatencyFacts(
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p95,
        @Nullable BigDecimal p99) {}
