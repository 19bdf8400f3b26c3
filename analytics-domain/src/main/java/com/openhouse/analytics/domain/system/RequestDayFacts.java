package com.openhouse.analytics.domain.system;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Requests of one local day; days without any are absent.
 *
 * @param errors answered with 500 or more
 * @param clientErrors answered with 400 to 499, 429 left out
 * @param throttled answered with 429
 * @param p95Ms null when none recorded its duration
 */
public record RequestDayFacts(
        LocalDate date,
        long requests,
        long errors,
        long clientErrors,
        long throttled,
        @Nullable BigDecimal p95Ms) {

    static RequestDayFacts none(LocalDate date) {
        return new RequestDayFacts(date, 0, 0, 0, 0, null);
    }
}
