package com.openhouse.analytics.domain.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A development with what happened there in the last 30 days.
 *
 * @param questionsPer100Units with one decimal; null without units
 */
public record ActiveDevelopment(
        UUID developmentId,
        String name,
        UUID tenantId,
        String tenantName,
        long questions30d,
        long activeHomes30d,
        long documentEvents30d,
        @Nullable BigDecimal questionsPer100Units) {

    static ActiveDevelopment of(DevelopmentActivity facts) {
        return new ActiveDevelopment(
                facts.developmentId(),
                facts.name(),
                facts.tenantId(),
                facts.tenantName(),
                facts.questions(),
                facts.activeHomes(),
                facts.documentEvents(),
                per100(facts.questions(), facts.units()));
    }

    private static @Nullable BigDecimal per100(long questions, long units) {
        return units == 0
                ? null
                : BigDecimal.valueOf(questions * 100).divide(BigDecimal.valueOf(units), 1, RoundingMode.HALF_UP);
    }
}
