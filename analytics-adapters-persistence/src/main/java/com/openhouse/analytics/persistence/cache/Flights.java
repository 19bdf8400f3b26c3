package com.openhouse.analytics.persistence.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who is at which answer in this process. */
final class Flights {

    private final Map<String, Flight> running = new ConcurrentHashMap<>();

    /** The flight that is under way, or the given one, which then is. */
    Flight join(String key, Flight mine) {
        Flight other = running.putIfAbsent(key, mine);
        return other == null ? mine : other;
    }

    /** The same, but a flight that started longer ago than {@code age} is replaced. */
    Flight joinYoung(String key, Flight mine, Duration age, Instant now) {
        return running.merge(key, mine, (other, own) -> other.isYoungerThan(age, now) ? other : own);
    }

    void end(String key, Flight mine) {
        running.remove(key, mine);
    }
}
