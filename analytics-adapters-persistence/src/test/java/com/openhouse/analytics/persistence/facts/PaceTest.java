package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void stepsGrowWhileTheyAreShortAndStayWhereTheyTakeTheirTime() {
        assertThat(pace.next()).isEqualTo(2_000);
        took(100);
        assertThat(pace.next()).isEqualTo(4_000);
        took(700);
        assertThat(pace.next()).isEqualTo(4_000);
        took(100);
        took(100);
        took(100);
        assertThat(pace.next()).isEqualTo(10_000);
    }

    @Test
    void aLongStepIsFollowedByOneHalfAsLarge() {
        took(100);
        took(1_500);
        assertThat(pace.next()).isEqualTo(2_000);
        for (int i = 0; i < 5; i++) {
            took(1_500);
        }
        assertThat(pace.next()).isEqualTo(500);
    }

    private void took(long millis) {
        pace.took(Duration.ofMillis(millis).toNanos());
    }
}
