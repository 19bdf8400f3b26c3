package com.openhouse.analytics.persistence.rows;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a list as PostgreSQL reads an array, to be cast in the query. */
public final class PgArray {

    private PgArray() {}

    /** Null elements become nulls of the array. */
    public static String of(Collection<? extends @Nullable Object> elements) {
        return elements.stream().map(PgArray::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String element(@Nullable Object element) {
        return element == null
                ? "NULL"
                : '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
