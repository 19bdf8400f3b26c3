package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.problem.UnavailableException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares passwords, a few at a time: each comparison takes much memory on purpose. */
final class PasswordCheck {

    private static final int AT_ONCE = 4;
    private static final long MAX_WAIT_SECONDS = 5;

    private final PasswordEncoder encoder;
    private final Semaphore seats = new Semaphore(AT_ONCE, true);
    private final String nobodysHash;

    PasswordCheck(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody");
    }

    boolean matches(String password, String hash) {
        if (!seat()) {
            throw new UnavailableException("Too many are signing in at present. Please try again.", null);
        }
        try {
            return encoder.matches(password, hash);
        } finally {
            seats.release();
        }
    }

    /** Takes as long as a real comparison, so that the time does not tell whether there is such an account. */
    void matchNobody(String password) {
        matches(password, nobodysHash);
    }

    private boolean seat() {
        try {
            return seats.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
