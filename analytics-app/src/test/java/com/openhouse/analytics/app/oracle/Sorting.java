package com.openhouse.analytics.app.oracle;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By what rows are sorted: the field itself, or the parts that {@code ranks} has for it, one after the other. What is
 * lacking comes last either way, and ties have no order here.
 */
final class Sorting {
    private final String field;
    private final boolean descending;
    private final Map<String, Function<@Nullable Object, List<@Nullable Object>>> ranks;

    private Sorting(
            String field, boolean descending, Map<String, Function<@Nullable Object, List<@Nullable Object>>> ranks) {
        this.field = field;
        this.descending = descending;
        this.ranks = ranks;
    }

    static Sorting of(String sort, Map<String, Function<@Nullable Object, List<@Nullable Object>>> ranks) {
        boolean descending = sort.startsWith("-");
        return new Sorting(descending ? sort.substring(1) : sort, descending, ranks);
    }

    List<@Nullable Comparable<?>> rank(Map<String, @Nullable Object> row) {
        Object value = row.get(field);
        Function<@Nullable Object, List<@Nullable Object>> parts = ranks.get(field);
        List<@Nullable Comparable<?>> rank = new ArrayList<>();
        if (parts == null) {
            rank.add(comparable(value));
        } else {
            parts.apply(value).forEach(part -> rank.add(comparable(part)));
        }
        return rank;
    }

    List<Map<String, @Nullable Object>> sorted(List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .sorted((one, other) -> compare(rank(one), rank(other)))
                .toList();
    }

    private int compare(List<@Nullable Comparable<?>> one, List<@Nullable Comparable<?>> other) {
        for (int i = 0; i < one.size(); i++) {
            int difference = Comparator.nullsLast(direction()).compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Comparator<Comparable<?>> direction() {
        Comparator<Comparable<?>> ascending = (one, other) -> ((Comparable) one).compareTo(other);
        return descending ? ascending.reversed() : ascending;
    }

    private static @Nullable Comparable<?> comparable(@Nullable Object value) {
        if (value == null || value instanceof Missing) {
            return null;
        } else if (value instanceof Map<?, ?> ratio) {
            return comparable(ratio.get("value"));
        } else if (value instanceof Rounded rounded) {
            return rounded.exact().setScale(rounded.decimals(), RoundingMode.HALF_UP);
        } else if (value instanceof Integer number) {
            return number.longValue();
        } else if (value instanceof String text) {
            return text.toLowerCase(Locale.ROOT);
        }
        return (Comparable<?>) value;
    }
}
