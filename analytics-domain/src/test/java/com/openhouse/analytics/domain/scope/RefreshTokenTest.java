package com.openhouse.analytics.domain.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Test
    void itsFirstUseIsNoReuse() {
        assertThat(usedAt(null).isReuse(NOON, GRACE)).isFalse();
    }

    @Test
    void aSecondUseWithinTheGraceIsNoReuseAndALaterOneIs() {
        assertThat(usedAt(NOON).isReuse(NOON.plusMillis(9_999), GRACE)).isFalse();
        assertThat(usedAt(NOON).isReuse(NOON.plusSeconds(10), GRACE)).isTrue();
    }

    private static RefreshToken usedAt(@Nullable Instant usedAt) {
        UUID id = UUID.randomUUID();
        return new RefreshToken(new Session(id, id, id, NOON, NOON, NOON.plusSeconds(3600), null), usedAt);
    }
}
