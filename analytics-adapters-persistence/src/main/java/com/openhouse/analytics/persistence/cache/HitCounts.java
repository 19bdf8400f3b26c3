package com.openhouse.analytics.persistence.cache;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Answers that were given from the cache and are not written down yet, by key. */
@Component
final class HitCounts {

    private static final int MOST_KEYS = 10_000;
    /** No row has this key, so what is counted under it goes straight to the totals. */
    private static final String OTHERS = "";

    private final Map<String, Long> hits = new ConcurrentHashMap<>();
    private final AtomicLong stale = new AtomicLong();

    void count(String key) {
        add(key, 1);
    }

    void countStale() {
        stale.incrementAndGet();
    }

    /** Takes all that is there; counts that come meanwhile are for the next time. */
    Taken take() {
        Map<String, Long> taken = new HashMap<>();
        for (String key : hits.keySet()) {
            taken.computeIfAbsent(key, hits::remove);
        }
        return new Taken(taken, stale.getAndSet(0));
    }

    /** Returns what could not be written. */
    void giveBack(Taken taken) {
        taken.hits().forEach(this::add);
        stale.addAndGet(taken.stale());
    }

    private void add(String key, long more) {
        hits.merge(hits.size() < MOST_KEYS ? key : OTHERS, more, Long::sum);
    }

    record Taken(Map<String, Long> hits, long stale) {

        boolean isEmpty() {
            return hits.isEmpty() && stale == 0;
        }
    }
}
