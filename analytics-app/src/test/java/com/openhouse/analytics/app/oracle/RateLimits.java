package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is being counted now, and who has reached the limit of a resource. */
final class RateLimits {
    /** What the existing application allows, as the product is told at its start. */
    static final Map<String, Integer> LIMITS = Map.of("chat", 60, "login", 5);

    private static final int MOST = 10;

    private RateLimits() {}

    static String setting() {
        return LIMITS.entrySet().stream()
                .map(limit -> limit.getKey() + "=" + limit.getValue())
                .collect(Collectors.joining(","));
    }

    static Map<String, @Nullable Object> of(RawData data, Instant asOf) {
        List<RawData.RateLimit> live = data.rateLimits.stream()
                .filter(key -> key.resetTime() != null && key.resetTime().isAfter(asOf))
                .sorted(Comparator.<RawData.RateLimit>comparingInt(key -> -count(key))
                        .thenComparing(RawData.RateLimit::resetTime, Comparator.reverseOrder())
                        .thenComparing(RawData.RateLimit::key))
                .toList();
        return object(
                "live_keys", live.size(),
                "limited_keys", limited(live),
                "top", live.stream().limit(MOST).map(RateLimits::json).toList());
    }

    private static Object limited(List<RawData.RateLimit> live) {
        boolean known = live.isEmpty() || live.stream().map(RateLimits::limit).anyMatch(Objects::nonNull);
        return known
                ? live.stream()
                        .filter(key -> limit(key) != null && count(key) >= limit(key))
                        .count()
                : Missing.of("not_recorded");
    }

    private static Map<String, @Nullable Object> json(RawData.RateLimit key) {
        return object(
                "key", masked(key.key()),
                "count", count(key),
                "limit", Missing.or(limit(key), "not_recorded"),
                "reset_at", key.resetTime());
    }

    private static int count(RawData.RateLimit key) {
        return key.count() == null ? 0 : key.count();
    }

    private static @Nullable Integer limit(RawData.RateLimit key) {
        return LIMITS.get(resource(key.key()));
    }

    private static String resource(String key) {
        return key.substring(key.lastIndexOf(':') + 1);
    }

    /** At most the first two characters of the caller, and no more than half of them, then the resource. */
    private static String masked(String key) {
        String caller = key.contains(":") ? key.substring(0, key.lastIndexOf(':')) : key;
        String start = caller.substring(0, Math.min(2, caller.length() / 2));
        return start + "…" + (key.contains(":") ? ":" + resource(key) : "");
    }
}
