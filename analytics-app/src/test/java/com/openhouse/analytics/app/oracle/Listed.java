package com.openhouse.analytics.app.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list.
 *
 * @param json as it is published
 * @param values of each filter, those that find the row
 * @param texts in which a search looks
 */
record Listed(Map<String, @Nullable Object> json, Map<String, Set<String>> values, List<String> texts) {
    static List<String> texts(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).toList();
    }

    static Set<String> only(@Nullable Object value) {
        return value == null ? Set.of() : Set.of(value.toString());
    }

    boolean passes(String filter, Query query) {
        String wanted = query.get(filter);
        return wanted == null || values.getOrDefault(filter, Set.of()).contains(wanted);
    }

    /** The text as it stands, whatever its case; no character of it means another one. */
    boolean contains(@Nullable String searched) {
        return searched == null
                || searched.isBlank()
                || texts.stream().anyMatch(text -> lower(text).contains(lower(searched.strip())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
