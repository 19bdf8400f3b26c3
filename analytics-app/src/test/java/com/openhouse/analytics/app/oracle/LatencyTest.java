package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** How far percentiles may be off: those of response times by 1 % of a sketch, all others not at all. */
final class LatencyTest {
    private static final List<BigDecimal> SAMPLES = List.of(BigDecimal.valueOf(1000), BigDecimal.valueOf(3000));

    @ParameterizedTest
    @CsvSource({
        "2000, true",
        "2020, true",
        "1980.1, true",
        "2020.6, false",
        "2040, false",
        "1960, false",
        "2000.25, false"
    })
    void aSketchIsRightWithinOneInAHundred(BigDecimal told, boolean right) {
        assertThat(isRight(Percentile.sketched(SAMPLES, 50), told)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"2000, true", "2000.1, false", "2020, false"})
    void everyOtherPercentileIsExact(BigDecimal told, boolean right) {
        assertThat(isRight(Percentile.of(SAMPLES, 50), told)).isEqualTo(right);
    }

    @Test
    void percentilesLieBetweenTheNeighbouringSamples() {
        List<BigDecimal> four =
                IntStream.of(100, 200, 300, 400).mapToObj(BigDecimal::valueOf).toList();

        assertThat(isRight(Percentile.of(four, 50), new BigDecimal("250"))).isTrue();
        assertThat(isRight(Percentile.of(four, 95), new BigDecimal("385"))).isTrue();
    }

    private static boolean isRight(Object expected, BigDecimal told) {
        return JsonDiff.between(
                        object("p50", expected),
                        JsonNodeFactory.instance.objectNode().put("p50", told))
                .isEmpty();
    }
}
