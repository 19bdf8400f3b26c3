package com.openhouse.analytics.domain.system;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The traffic of one local day.
 *
 * @param errors null where only events are known, like {@code clientErrors} and {@code throttled}
 * @param p95Ms null without a recorded duration
 */
public record RequestDay(
        LocalDate date,
        long requests,
        @Nullable Long errors,
        @Nullable Long clientErrors,
        @Nullable Long throttled,
        @Nullable BigDecimal p95Ms,
        boolean partial) {}
