package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.problem.UnavailableException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

/** Compares passwords, a few at a time: each comparison takes much memory on purpose. */
final class PasswordCheck {

    private static final int AT_ONCE = 4;
    private static final long MAX_WAIT_SECONDS = 5;

    private final PasswordEncoder encoder;
    private final Semaphore seats = new Semaphore(AT_ONCE, true);
    /** Made with the first comparison, whoever's that is: it takes as long as one, and a start does not wait for it. */
    private final Supplier<String> nobodysHash;

    PasswordCheck(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = SingletonSupplier.of(() -> encoder.encode("nobody"));
    }

    boolean matches(String password, String hash) {
        return compare(password, Optional.of(hash));
    }

    /** Takes as long as a real comparison, so that the time does not tell whether there is such an account. */
    void matchNobody(String password) {
        compare(password, Optional.empty());
    }

    private boolean compare(String password, Optional<String> hash) {
        if (!seat()) {
            throw new UnavailableException("Too many are signing in at present. Please try again.", null);
        }
        try {
            String nobodys = nobodysHash.get();
            return encoder.matches(password, hash.orElse(nobodys));
        } finally {
            seats.release();
        }
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
