package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.JsonBytes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept under a key; each part is null in a row that somebody else wrote. The answer is text within the JSON value, because
 * {@code jsonb} would reorder its fields.
 *
 * @param scope what the answer was computed for, checked when it is read
 * @param body the answer where it is small
 * @param packed else the answer {@link Packed}
 */
record KeptAnswer(
        @Nullable String scope,
        @Nullable String computedAt,
        @Nullable String body,
        @Nullable String packed) {

    private static final int SMALL = 16 << 10;

    static KeptAnswer of(Answer answer) {
        JsonBytes json = answer.body();
        boolean small = json.bytes().length <= SMALL;
        return new KeptAnswer(
                answer.scope(),
                answer.computedAt().toString(),
                small ? json.toString() : null,
                small ? null : Packed.of(json.bytes()));
    }

    /**
     * Empty when the row is not one of ours.
     *
     * @throws IllegalArgumentException when what it packed cannot be read
     */
    Optional<Answer> answer(Instant expiry) {
        if (scope == null || computedAt == null) {
            return Optional.empty();
        }
        try {
            Instant time = Instant.parse(computedAt);
            return json().map(json -> new Answer(scope, json, time, expiry));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<JsonBytes> json() {
        return packed == null
                ? Optional.ofNullable(body).map(JsonBytes::of)
                : Optional.of(JsonBytes.ofUtf8(Packed.unpacked(packed)));
    }
}
