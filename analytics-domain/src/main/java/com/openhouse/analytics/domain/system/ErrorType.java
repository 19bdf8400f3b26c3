package com.openhouse.analytics.domain.system;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Errors of one kind.
 *
 * @param type the error code of a request, or the type of an event
 * @param route the template of the route; null for an event
 * @param share of all errors of the window, 0 to 1 with 4 decimals
 */
public record ErrorType(String type, @Nullable String route, long count, BigDecimal share, Instant lastSeenAt) {

    static ErrorType of(ErrorFacts facts) {
        BigDecimal share = BigDecimal.valueOf(facts.count())
                .divide(BigDecimal.valueOf(facts.allErrors()), 4, RoundingMode.HALF_UP);
        return new ErrorType(facts.type(), facts.route(), facts.count(), share, facts.lastSeenAt());
    }
}
