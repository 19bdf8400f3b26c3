package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.JsonBytes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept under a key; each part is null in a row that somebody else wrote. The answer is a JSON string within the
 * JSON value, because {@code jsonb} would reorder its fields.
 *
 * @param scope what the answer was computed for, checked when it is read
 */
record KeptAnswer(
        @Nullable String scope,
        @Nullable String computedAt,
        @Nullable String body) {

    static KeptAnswer of(Answer answer) {
        return new KeptAnswer(
                answer.scope(), answer.computedAt().toString(), answer.body().toString());
    }

    /** Empty when the row is not one of ours. */
    Optional<Answer> answer(Instant expiry) {
        if (scope == null || computedAt == null || body == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Answer(scope, JsonBytes.of(body), Instant.parse(computedAt), expiry));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
