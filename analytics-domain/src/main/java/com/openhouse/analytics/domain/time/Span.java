package com.openhouse.analytics.domain.time;

import java.time.Instant;

/** A half-open span of time, {@code [from, to)}. */
public record Span(Instant from, Instant to) {

    public boolean isEmpty() {
        return !from.isBefore(to);
    }
}
