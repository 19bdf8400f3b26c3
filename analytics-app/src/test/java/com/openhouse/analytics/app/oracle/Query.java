package com.openhouse.analytics.app.oracle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one request asks of an address: the id in its path, where it has one, and its parameters. */
record Query(@Nullable UUID id, Map<String, String> parameters) {
    static final Query NONE = new Query(null, Map.of());

    static Query of(UUID id) {
        return new Query(id, Map.of());
    }

    /** A parameter of null is not sent. */
    Query with(String name, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        if (value != null) {
            more.put(name, value.toString());
        }
        return new Query(id, more);
    }

    Query only(Set<String> names) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.keySet().retainAll(names);
        return new Query(id, fewer);
    }

    Query without(String... names) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.keySet().removeAll(Set.of(names));
        return new Query(id, fewer);
    }

    /** The same of another id in the path. */
    Query at(@Nullable UUID other) {
        return new Query(other, parameters);
    }

    @Nullable String get(String name) {
        return parameters.get(name);
    }

    String get(String name, String absent) {
        return parameters.getOrDefault(name, absent);
    }

    int number(String name, int absent) {
        return Integer.parseInt(get(name, String.valueOf(absent)));
    }

    Set<String> names() {
        return parameters.keySet();
    }

    /** Begins with a question mark where there are parameters. */
    String text() {
        String text = parameters.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }
}
