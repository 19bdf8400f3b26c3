package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.web.answer.Frame;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list or a series as a CSV document.
 *
 * @param name of the list or the series, in snake_case
 * @param type its rows, as JSON has them
 * @param rows hands every row over
 */
public record Csv<R extends Record>(String name, Class<R> type, BiConsumer<Frame, Consumer<R>> rows) {

    /** A series that is short enough to be computed at once. */
    public static <R extends Record> Csv<R> of(String name, Class<R> type, Function<Frame, List<R>> rows) {
        return new Csv<>(name, type, (frame, each) -> rows.apply(frame).forEach(each));
    }
}
