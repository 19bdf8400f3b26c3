package com.openhouse.analytics.persistence.rows;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes a list as PostgreSQL reads an array, to be cast in the query. */
public final class PgArray {

    private PgArray() {}

    public static String of(Collection<?> elements) {
        return elements.stream()
                .map(element -> '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
