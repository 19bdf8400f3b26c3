package com.openhouse.analytics.persistence.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.AttemptCounter;
import com.openhouse.analytics.domain.scope.Attempts;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaAttemptCounterIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final String key = "analytics:" + UUID.randomUUID() + ":sign_in_account";

    @Autowired
    private AttemptCounter counter;

    @Test
    void attemptsOfAWindowAddUp() {
        Instant end = NOON.plus(WINDOW);
        assertThat(counter.count(key, WINDOW, NOON)).isEqualTo(new Attempts(1, end));
        assertThat(counter.count(key, WINDOW, NOON.plusSeconds(60))).isEqualTo(new Attempts(2, end));
        assertThat(counter.count(key + "2", WINDOW, NOON)).isEqualTo(new Attempts(1, end));
    }

    @Test
    void aWindowThatIsOverBeginsAnew() {
        counter.count(key, WINDOW, NOON);
        assertThat(counter.count(key, WINDOW, NOON.plus(WINDOW)))
                .isEqualTo(new Attempts(1, NOON.plus(WINDOW).plus(WINDOW)));
    }

    @Test
    void aForgivenAttemptDoesNotCount() {
        counter.forgive(key);
        counter.count(key, WINDOW, NOON);
        counter.forgive(key);
        assertThat(counter.count(key, WINDOW, NOON).count()).isOne();
    }

    @Test
    void noneOfManyAtOnceIsLost() {
        IntStream.range(0, 40).parallel().forEach(i -> counter.count(key, WINDOW, NOON));
        assertThat(counter.count(key, WINDOW, NOON).count()).isEqualTo(41);
    }
}
