package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list that is searched, filtered, ordered and cut to a page as a request says. */
final class ReferenceList {
    private final List<Listed> found;
    private final Query query;
    private final Set<String> filters;

    ReferenceList(List<Listed> rows, Query query, String... filters) {
        this.found = rows.stream().filter(row -> row.contains(query.get("q"))).toList();
        this.query = query;
        this.filters = Set.of(filters);
    }

    /** The rows that pass every filter but one. */
    List<Listed> passing(@Nullable String but) {
        return found.stream()
                .filter(row -> filters.stream().allMatch(filter -> filter.equals(but) || row.passes(filter, query)))
                .toList();
    }

    /** How many rows each value of a filter would leave, all others being kept. */
    Keyed facet(String filter) {
        Map<String, Long> counts = passing(filter).stream()
                .flatMap(row -> row.values().get(filter).stream())
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        return new Keyed(
                "value",
                counts.entrySet().stream()
                        .map(count -> object("value", count.getKey(), "count", count.getValue()))
                        .toList());
    }

    /**
     * The page that was asked for.
     *
     * @param key the field that tells rows apart
     * @param absent the order where none is asked for
     * @param ranks of a field, the parts that rows are sorted by where that is not the field's own value
     */
    Map<String, @Nullable Object> json(
            String key, String absent, Map<String, Function<@Nullable Object, List<@Nullable Object>>> ranks) {
        List<Map<String, @Nullable Object>> rows =
                passing(null).stream().map(Listed::json).toList();
        Page page = new Page(query.number("page", 1), query.number("page_size", 50));
        return object(
                "items",
                new Paged(key, rows, Sorting.of(query.get("sort", absent), ranks), page.from(), page.size()),
                "page",
                page.number(),
                "page_size",
                page.size(),
                "total",
                rows.size());
    }

    private record Page(int number, int size) {
        int from() {
            return (number - 1) * size;
        }
    }
}
