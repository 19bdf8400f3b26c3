package com.openhouse.analytics.web.limit;

import com.openhouse.analytics.domain.scope.AttemptCounter;
import com.openhouse.analytics.domain.scope.Attempts;
import com.openhouse.analytics.web.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: by account, whether there is such an account or not, and by address. An attempt is
 * counted before the password is compared, so that many at once are no way around, and taken back when it was right.
 */
@Component
public final class SignInThrottle {

    /** What the parts of keys after their last colon are called, among the limits of {@code rate_limits}. */
    public static final String ACCOUNT = "sign_in_account";

    public static final String ADDRESS = "sign_in_address";

    private static final int KEY_BYTES = 16;

    private final AttemptCounter counter;
    private final LimitSettings settings;
    private final Clock clock;

    SignInThrottle(AttemptCounter counter, LimitSettings settings, @Qualifier("systemClock") Clock clock) {
        this.counter = counter;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts an attempt; throws when there were too many. */
    public void attempt(String email, HttpServletRequest request) {
        count(ADDRESS, ClientAddress.of(request), settings.signInsPerAddress());
        count(ACCOUNT, account(email), settings.signInsPerAccount());
    }

    /** Takes the attempt back. */
    public void succeeded(String email, HttpServletRequest request) {
        counter.forgive(key(ADDRESS, ClientAddress.of(request)));
        counter.forgive(key(ACCOUNT, account(email)));
    }

    private void count(String resource, String caller, int most) {
        Instant now = clock.instant();
        Attempts attempts = counter.count(key(resource, caller), settings.signInWindow(), now);
        if (attempts.count() > most) {
            Duration left = Duration.between(now, attempts.resetsAt());
            throw new RefusedException(
                    Refusal.of(new Quota(resource.replace('_', '-'), most, settings.signInWindow(), 0, left)));
        }
    }

    private static String account(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** Hashed, because the table is read by others. */
    private static String key(String resource, String caller) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(caller.getBytes(StandardCharsets.UTF_8));
            return "analytics:" + HexFormat.of().formatHex(digest, 0, KEY_BYTES) + ":" + resource;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
