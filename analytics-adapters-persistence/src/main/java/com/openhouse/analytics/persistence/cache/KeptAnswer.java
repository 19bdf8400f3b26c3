package com.openhouse.analytics.persistence.cache;

import java.time.Instant;

/**
 * What is kept under a key. The answer is a JSON string within the JSON value, because {@code jsonb} would reorder its
 * fields.
 *
 * @param scope what the answer was computed for, checked when it is read
 */
record KeptAnswer(String scope, String computedAt, String body) {

    static KeptAnswer of(String scope, Instant computedAt, String body) {
        return new KeptAnswer(scope, computedAt.toString(), body);
    }

    Instant computed() {
        return Instant.parse(computedAt);
    }
}
