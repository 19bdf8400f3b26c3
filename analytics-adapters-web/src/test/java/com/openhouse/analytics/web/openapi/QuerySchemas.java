package com.openhouse.analytics.web.openapi;

import com.openhouse.analytics.web.answer.Parameter;
import com.openhouse.analytics.web.answer.ParameterRule;
import com.openhouse.analytics.web.answer.Takes;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of an address, as {@link Parameter} rules them. */
final class QuerySchemas {

    private QuerySchemas() {}

    static Stream<QueryParameter> of(Takes takes) {
        return Stream.of(takes.value()).map(parameter -> of(parameter, takes));
    }

    private static QueryParameter of(Parameter parameter, Takes takes) {
        QueryParameter documented = new QueryParameter();
        documented.setName(parameter.wireName());
        documented.setDescription(parameter.meaning());
        documented.setSchema(schema(parameter, takes));
        return documented;
    }

    private static Schema<?> schema(Parameter parameter, Takes takes) {
        return switch (parameter) {
            case SORT -> Scalars.oneOf(bothWays(takes.sort()));
            case SERIES -> Scalars.oneOf(takes.series());
            default -> schema(parameter.rule());
        };
    }

    private static Schema<?> schema(ParameterRule rule) {
        return switch (rule.kind()) {
            case ID -> Scalars.text("uuid");
            case DAY -> Scalars.text("date");
            case WEEK -> week();
            case FLAG -> Scalars.of("boolean", null);
            case TEXT -> text(rule);
            case NUMBER -> number(rule);
            case NAME -> Scalars.oneOf(rule.values());
        };
    }

    private static Schema<?> week() {
        Schema<?> schema = Scalars.text(null);
        schema.setPattern("^[0-9]{4}-W[0-9]{2}$");
        return schema;
    }

    private static Schema<?> text(ParameterRule rule) {
        Schema<?> schema = Scalars.text(null);
        schema.setMaxLength(rule.max());
        return schema;
    }

    private static Schema<?> number(ParameterRule rule) {
        Schema<?> schema = Scalars.of("integer", "int32");
        schema.setMinimum(bound(rule.min()));
        schema.setMaximum(bound(rule.max()));
        if (rule.absent() != null) {
            schema.setDefault(rule.absent());
        }
        return schema;
    }

    private static List<String> bothWays(Class<? extends Enum<?>> fields) {
        return Stream.of(fields.getEnumConstants())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .flatMap(field -> Stream.of(field, "-" + field))
                .toList();
    }

    private static @Nullable BigDecimal bound(@Nullable Integer bound) {
        return bound == null ? null : BigDecimal.valueOf(bound);
    }
}
