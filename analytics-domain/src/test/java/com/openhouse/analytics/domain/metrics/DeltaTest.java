package com.openhouse.analytics.domain.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DeltaTest {

    @Test
    void amountsChangeByPercentOfThePreviousValue() {
        assertThat(Delta.ofAmounts(150, 100)).isEqualTo(new Delta(new BigDecimal("50.0"), Delta.Unit.PERCENT));
        assertThat(Delta.ofAmounts(0, 3).value()).isEqualByComparingTo("-100");
    }

    @Test
    void ratiosChangeByPercentagePoints() {
        assertThat(Delta.ofRatios(Ratio.of(3, 10), Ratio.of(1, 10)))
                .isEqualTo(new Delta(new BigDecimal("20.0"), Delta.Unit.POINTS));
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertThat(Delta.ofAmounts(5, 0).value()).isNull();
        assertThat(Delta.ofAmounts(null, BigDecimal.ONE).value()).isNull();
        assertThat(Delta.ofRatios(Ratio.of(1, 2), Ratio.of(0, 2)).value()).isNull();
        assertThat(Delta.ofRatios(Ratio.of(0, 0), Ratio.of(1, 2)).value()).isNull();
    }
}
