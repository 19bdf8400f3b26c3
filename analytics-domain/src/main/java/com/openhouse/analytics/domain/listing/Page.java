package com.openhouse.analytics.domain.listing;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list.
 *
 * @param total rows of the whole filtered list
 */
public record Page<T>(List<T> items, long total) {

    /** The same page of something made of each row. */
    public <R> Page<R> map(Function<? super T, ? extends R> of) {
        return new Page<>(items.stream().<R>map(of).toList(), total);
    }
}
