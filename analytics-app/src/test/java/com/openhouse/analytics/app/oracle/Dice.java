package com.openhouse.analytics.app.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything random of a dataset comes from here; the same seed throws the same. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** So many of the values, each once; all of them where there are not more. */
    <T> List<T> some(List<T> values, int n) {
        List<T> rest = new ArrayList<>(values);
        List<T> picked = new ArrayList<>();
        while (picked.size() < n && !rest.isEmpty()) {
            picked.add(rest.remove(random.nextInt(rest.size())));
        }
        return picked;
    }

    @SafeVarargs
    final <T extends @Nullable Object> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    UUID uuid() {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x4000L,
                (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    Duration upTo(Duration longest) {
        return Duration.ofMillis((long) (random.nextDouble() * longest.toMillis()));
    }

    Instant before(Instant moment, Duration atMost) {
        return moment.minus(upTo(atMost));
    }
}
