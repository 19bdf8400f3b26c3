package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.web.answer.Frame;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer that is a table of its own.
 *
 * @param <T> the published shape of the whole answer
 * @param rows of the part; null where the answer has none, which is a table without rows
 */
public record Part<T, R extends Record>(Class<R> type, Function<T, @Nullable List<R>> rows) {

    /** The part as a document that is named like its field. */
    public Csv<R> csv(Enum<?> field, Function<Frame, T> answer) {
        return Csv.of(field.name().toLowerCase(Locale.ROOT), type, frame -> {
            List<R> found = rows.apply(answer.apply(frame));
            return found == null ? List.of() : found;
        });
    }
}
