package com.openhouse.analytics.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.web.problem.RefusedException;
import com.openhouse.analytics.web.testing.FakeAttempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SignInThrottleTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final FakeAttempts attempts = new FakeAttempts();
    private final SignInThrottle throttle =
            new SignInThrottle(attempts, new LimitSettings(true, 1, 1, 3, 5, Duration.ofMinutes(15)), NOON);

    @Test
    void theFourthFailureOfAnAccountIsOneTooManyWhereverItComesFrom() {
        for (int i = 1; i <= 3; i++) {
            throttle.attempt("aoife@example.ie", from("10.0.0." + i));
        }
        assertThatThrownBy(() -> throttle.attempt("AOIFE@example.ie", from("10.0.0.4")))
                .isInstanceOf(RefusedException.class);
        assertThatCode(() -> throttle.attempt("other@example.ie", from("10.0.0.4")))
                .doesNotThrowAnyException();
    }

    @Test
    void theSixthFailureFromAnAddressIsOneTooManyWhoeverItIs() {
        for (int i = 1; i <= 5; i++) {
            throttle.attempt(i + "@example.ie", from("2001:db8::" + i));
        }
        assertThatThrownBy(() -> throttle.attempt("6@example.ie", from("2001:db8::6")))
                .isInstanceOf(RefusedException.class);
        assertThatCode(() -> throttle.attempt("6@example.ie", from("2001:db9::6")))
                .doesNotThrowAnyException();
    }

    @Test
    void aSuccessCostsNothing() {
        for (int i = 0; i < 50; i++) {
            throttle.attempt("aoife@example.ie", from("10.0.0.1"));
            throttle.succeeded("aoife@example.ie", from("10.0.0.1"));
        }
        assertThat(attempts.byKey.values())
                .allSatisfy(left -> assertThat(left.count()).isZero());
    }

    @Test
    void keysNameNobody() {
        throttle.attempt("aoife@example.ie", from("10.0.0.1"));
        assertThat(attempts.byKey.keySet()).hasSize(2).allSatisfy(key -> assertThat(key)
                .matches("analytics:[0-9a-f]{32}:sign_in_(account|address)"));
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
