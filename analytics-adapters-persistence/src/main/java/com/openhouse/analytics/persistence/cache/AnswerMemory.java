package com.openhouse.analytics.persistence.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Answers at hand in this process, bounded by their bytes; after a few seconds each is compared with the shared store. */
final class AnswerMemory {

    private static final Duration TRUSTED = Duration.ofSeconds(5);
    private static final int OVERHEAD_BYTES = 400;

    private final Cache<String, Held> held;
    private final boolean off;

    AnswerMemory(long bytes) {
        off = bytes == 0;
        held = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .<String, Held>weigher(
                        (key, value) -> OVERHEAD_BYTES + value.answer().body().bytes().length)
                .executor(Runnable::run)
                .build();
    }

    Optional<Held> find(String key, String scope) {
        return Optional.ofNullable(held.getIfPresent(key))
                .filter(value -> value.answer().scope().equals(scope));
    }

    /** Never an older answer in the place of a newer one. */
    void hold(String key, Answer answer, Instant now) {
        if (!off) {
            held.asMap().merge(key, new Held(answer, now), (known, own) -> known.isNewerThan(own) ? known : own);
        }
    }

    void forget(String key) {
        held.invalidate(key);
    }

    /** @param since when it was last known to be what the shared store holds */
    record Held(Answer answer, Instant since) {

        boolean isNewerThan(Held other) {
            return answer.computedAt().isAfter(other.answer.computedAt());
        }

        /** A clock that was set back counts as long ago. */
        boolean isTrusted(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(TRUSTED));
        }
    }
}
