package com.openhouse.analytics.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schemas of single values. */
final class Scalars {

    private Scalars() {}

    static Schema<Object> of(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> text(null);
            case "UUID" -> text("uuid");
            case "Instant" -> text("date-time");
            case "LocalDate" -> text("date");
            case "BigDecimal" -> of("number", null);
            case "long", "Long" -> of("integer", "int64");
            case "int", "Integer" -> of("integer", "int32");
            case "boolean", "Boolean" -> of("boolean", null);
            default -> throw new IllegalArgumentException("Nothing is known of how " + type + " is published");
        };
    }

    static Schema<Object> text(@Nullable String format) {
        return of("string", format);
    }

    /** The constants in lower case, as they are published and taken. */
    static Schema<Object> oneOf(Class<?> constants) {
        return oneOf(Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .toList());
    }

    static Schema<Object> oneOf(List<String> values) {
        Schema<Object> schema = text(null);
        values.forEach(schema::addEnumItemObject);
        return schema;
    }

    static Schema<Object> of(String type, @Nullable String format) {
        Schema<Object> schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(Set.of(type)));
        schema.setFormat(format);
        return schema;
    }
}
