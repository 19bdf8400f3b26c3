package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.problem.UnavailableException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the keys of an issuer at hand. An unknown key id asks again, at most once a minute for all callers together. */
final class RemoteKeys {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteKeys.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(5);
    private static final Duration MAX_AGE = Duration.ofMinutes(10);
    private static final long MAX_WAIT_SECONDS = 8;

    private final KeySource source;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile PublishedKeys keys = PublishedKeys.NONE;
    private volatile Instant fetched = Instant.MIN;
    private volatile Instant attempted = Instant.MIN;

    RemoteKeys(KeySource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The key, or null when the issuer has none such; throws {@link UnavailableException} when it was never reached. */
    @Nullable PublicKey find(@Nullable String id, String algorithm) {
        PublicKey known = keys.find(id, algorithm);
        if (known != null && isYoung()) {
            return known;
        }
        refresh();
        if (fetched.equals(Instant.MIN)) {
            throw new UnavailableException("The keys of the sign-in service cannot be read at present.", null);
        }
        return keys.find(id, algorithm);
    }

    private void refresh() {
        if (!isDue() || !lock()) {
            return;
        }
        try {
            if (isDue()) {
                fetch();
            }
        } finally {
            fetching.unlock();
        }
    }

    private void fetch() {
        attempted = clock.instant();
        try {
            keys = PublishedKeys.of(source.read());
            fetched = clock.instant();
        } catch (RuntimeException failure) {
            LOG.warn("The keys of the external issuer cannot be read: {}", failure.toString());
        }
    }

    private boolean lock() {
        try {
            return fetching.tryLock(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isYoung() {
        return !fetched.equals(Instant.MIN) && fetched.plus(MAX_AGE).isAfter(clock.instant());
    }

    private boolean isDue() {
        Duration pause = fetched.equals(Instant.MIN) ? PAUSE_WITHOUT_KEYS : PAUSE;
        return attempted.equals(Instant.MIN) || !attempted.plus(pause).isAfter(clock.instant());
    }
}
