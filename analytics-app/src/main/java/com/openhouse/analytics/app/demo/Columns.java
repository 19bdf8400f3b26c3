package com.openhouse.analytics.app.demo;

import com.openhouse.analytics.app.demo.row.NotAColumn;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a record as columns and values. */
final class Columns {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z0-9])");

    private final Map<String, RecordComponent> components = new LinkedHashMap<>();

    Columns(Class<? extends Record> type) {
        Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(NotAColumn.class))
                .forEach(component -> components.put(name(component), component));
    }

    List<String> names() {
        return List.copyOf(components.keySet());
    }

    /** Values by column, in the order of the record. */
    Map<String, @Nullable Object> values(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        components.forEach((column, component) -> values.put(column, value(component, row)));
        return values;
    }

    private static String name(RecordComponent component) {
        return NEXT_WORD.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A row cannot be read: " + component, e);
        }
    }
}
