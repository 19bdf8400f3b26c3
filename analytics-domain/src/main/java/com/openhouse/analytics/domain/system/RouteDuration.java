package com.openhouse.analytics.domain.system;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How long requests of one route took, in milliseconds with one decimal, over {@code n} requests. */
public record RouteDuration(String route, BigDecimal p50Ms, BigDecimal p95Ms, long n) {

    public RouteDuration {
        p50Ms = p50Ms.setScale(1, RoundingMode.HALF_UP);
        p95Ms = p95Ms.setScale(1, RoundingMode.HALF_UP);
    }
}
