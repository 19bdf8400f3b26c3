package com.openhouse.analytics.app.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expected page of a list whose ties may stand in any order.
 *
 * @param key the field that tells rows apart
 * @param rows of the whole list
 * @param from the place of the page's first row in the sorted list
 */
record Paged(String key, List<Map<String, @Nullable Object>> rows, Sorting sorting, int from, int size) {
    /** What the rows of the page are sorted by, in their order. */
    List<Map<String, @Nullable Object>> page() {
        return sorting.sorted(rows).stream().skip(from).limit(size).toList();
    }
}
