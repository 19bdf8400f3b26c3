package com.openhouse.analytics.domain.rag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How long chunks are, in characters with one decimal.
 *
 * @param avg null without chunks, like the percentiles
 * @param n number of chunks
 */
public record ChunkLength(
        @Nullable BigDecimal avg,
        @Nullable BigDecimal p5,
        @Nullable BigDecimal p95,
        long n) {

    static ChunkLength of(ChunkFacts facts) {
        return new ChunkLength(
                facts.chunks() == 0
                        ? null
                        : BigDecimal.valueOf(facts.characters())
                                .divide(BigDecimal.valueOf(facts.chunks()), 1, RoundingMode.HALF_UP),
                rounded(facts.p5()),
                rounded(facts.p95()),
                facts.chunks());
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(1, RoundingMode.HALF_UP);
    }
}
