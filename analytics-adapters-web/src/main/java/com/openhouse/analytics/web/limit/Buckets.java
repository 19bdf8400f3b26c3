package com.openhouse.analytics.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/** One limit for many callers of one instance, refilled evenly; who has not come for long is forgotten. */
final class Buckets {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CALLERS = 100_000;

    private final String policy;
    private final int most;
    private final Cache<String, Bucket> byCaller = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    Buckets(String policy, int most) {
        this.policy = policy;
        this.most = most;
    }

    /** What is left after one more request. */
    Taken take(String caller) {
        ConsumptionProbe probe = byCaller.get(caller, unknown -> full()).tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Taken(
                probe.isConsumed(),
                new Quota(policy, most, WINDOW, probe.getRemainingTokens(), Duration.ofNanos(nanos)));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }

    /** Whether the request may go on. */
    record Taken(boolean allowed, Quota quota) {

        Optional<Quota> refused() {
            return allowed ? Optional.empty() : Optional.of(quota);
        }
    }
}
