package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.scope.AttemptCounter;
import com.openhouse.analytics.domain.scope.Attempts;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts attempts in memory. */
public final class FakeAttempts implements AttemptCounter {

    public final Map<String, Attempts> byKey = new LinkedHashMap<>();

    @Override
    public synchronized Attempts count(String key, Duration window, Instant now) {
        return byKey.merge(
                key,
                new Attempts(1, now.plus(window)),
                (known, first) ->
                        known.resetsAt().isAfter(now) ? new Attempts(known.count() + 1, known.resetsAt()) : first);
    }

    @Override
    public synchronized void forgive(String key) {
        byKey.computeIfPresent(key, (same, known) -> new Attempts(known.count() - 1, known.resetsAt()));
    }
}
