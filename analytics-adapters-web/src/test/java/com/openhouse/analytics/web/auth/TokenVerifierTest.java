package com.openhouse.analytics.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.web.problem.UnauthenticatedException;
import com.openhouse.analytics.web.testing.Keys;
import com.openhouse.analytics.web.testing.People;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was just proved is remembered, but neither beyond its end nor what was refused. */
class TokenVerifierTest {

    private final TestClock clock = new TestClock();
    private final LocalTokens local =
            new LocalTokens(List.of(Keys.LOCAL.getBytes(StandardCharsets.UTF_8)), Duration.ofMinutes(10), clock);
    private final TokenVerifier verifier = new TokenVerifier(local, null, clock);
    private final String token = local.issue(People.ADMIN, UUID.randomUUID()).accessToken();

    @Test
    void aProvenTokenIsTakenAsProven() {
        TokenIdentity proved = verifier.verify(token);

        assertThat(proved.email()).isEqualTo(People.ADMIN.email());
        assertThat(verifier.verify(token)).isSameAs(proved);
    }

    @Test
    void aProvenTokenEndsWhenItsTimeIsOver() {
        verifier.verify(token);
        clock.pass(Duration.ofMinutes(11));

        assertThatThrownBy(() -> verifier.verify(token)).isInstanceOf(UnauthenticatedException.class);
    }

    @Test
    void anotherTokenIsProvedByItself() {
        verifier.verify(token);

        assertThatThrownBy(() -> verifier.verify(token + "A")).isInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(() -> verifier.verify(token + "A")).isInstanceOf(UnauthenticatedException.class);
    }
}
