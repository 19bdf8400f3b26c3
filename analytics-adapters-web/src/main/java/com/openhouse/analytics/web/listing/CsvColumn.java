package com.openhouse.analytics.web.listing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of a CSV document: a field of the rows as JSON has them. The fields of a record within a row become
 * columns of their own: {@code unanswered_value}, {@code unanswered_numerator}.
 *
 * @param value the cell of a row; null for an empty one
 */
record CsvColumn(String name, Function<Record, @Nullable Object> value) {

    static List<CsvColumn> of(Class<? extends Record> type) {
        return columns("", type, row -> row).toList();
    }

    private static Stream<CsvColumn> columns(String prefix, Class<?> type, Function<Record, @Nullable Object> holder) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            String name = prefix + name(component);
            Function<Record, @Nullable Object> value = value(component, holder);
            return component.getType().isRecord()
                    ? columns(name + "_", component.getType(), value)
                    : Stream.of(new CsvColumn(name, value));
        });
    }

    private static Function<Record, @Nullable Object> value(
            RecordComponent component, Function<Record, @Nullable Object> holder) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return row -> {
            Object of = holder.apply(row);
            return of == null ? null : read(accessor, of);
        };
    }

    private static @Nullable Object read(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A row does not tell its " + accessor.getName(), e);
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null
                ? component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
                : named.value();
    }
}
