package com.openhouse.analytics.domain.telemetry;

/** What became of something that was reported. */
public enum Outcome {
    /** Written now. */
    RECORDED,
    /** Written before under the same idempotency key; it counts once. */
    DUPLICATE,
    /** It names something that the tenant does not have; nothing was written. */
    NOT_FOUND
}
