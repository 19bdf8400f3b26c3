package com.openhouse.analytics.domain.scope;

import java.time.Duration;
import java.time.Instant;

/** Counts attempts for all instances together. Keys name nobody: what somebody could be known by is hashed in them. */
public interface AttemptCounter {

    /** Counts one more attempt; the first one after a window is over begins the next. */
    Attempts count(String key, Duration window, Instant now);

    /** Takes one attempt back, because it was a good one. */
    void forgive(String key);
}
