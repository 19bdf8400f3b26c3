package com.openhouse.analytics.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Schemas of the published records, told by their components: what is not {@code @Nullable} is never null. */
final class RecordSchemas {

    private final SchemaNames names = new SchemaNames();
    private final Map<String, Schema<?>> byName = new TreeMap<>();

    /** All that were asked for so far, and those that they refer to. */
    Map<String, Schema<?>> byName() {
        return byName;
    }

    /** The schema of a published shape, a record or one with a type argument such as a list of a record. */
    Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> shape = (Class<?>) generic.getRawType();
            Class<?> item = (Class<?>) generic.getActualTypeArguments()[0];
            return reference(names.of(item) + "List", shape, Map.of(shape.getTypeParameters()[0], item));
        }
        Class<?> shape = (Class<?>) type;
        return reference(names.of(shape), shape, Map.of());
    }

    private Schema<?> reference(String name, Class<?> shape, Map<TypeVariable<?>, Class<?>> arguments) {
        if (!byName.containsKey(name)) {
            Schema<?> object = Scalars.of("object", null);
            byName.put(name, object);
            fill(object, shape, arguments);
        }
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    private void fill(Schema<?> object, Class<?> shape, Map<TypeVariable<?>, Class<?>> arguments) {
        for (RecordComponent field : shape.getRecordComponents()) {
            if (has(field, JsonUnwrapped.class)) {
                fill(object, field.getType(), arguments);
            } else {
                add(object, field, arguments);
            }
        }
    }

    private void add(Schema<?> object, RecordComponent field, Map<TypeVariable<?>, Class<?>> arguments) {
        boolean leftOut =
                has(field, JsonInclude.class) || field.getDeclaringRecord().isAnnotationPresent(JsonInclude.class);
        String name = name(field);
        object.addProperty(
                name,
                leftOut ? schema(field.getAnnotatedType(), arguments) : nullable(field.getAnnotatedType(), arguments));
        if (!leftOut) {
            object.addRequiredItem(name);
        }
    }

    private Schema<?> nullable(AnnotatedType type, Map<TypeVariable<?>, Class<?>> arguments) {
        Schema<?> schema = schema(type, arguments);
        return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new JsonSchema().addAnyOfItem(schema).addAnyOfItem(Scalars.of("null", null));
        }
        schema.addType("null");
        if (schema.getEnum() != null) {
            schema.addEnumItemObject(null);
        }
        return schema;
    }

    private Schema<?> schema(AnnotatedType annotated, Map<TypeVariable<?>, Class<?>> arguments) {
        Type type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] of = generic.getAnnotatedActualTypeArguments();
            Schema<?> element = nullable(of[of.length - 1], arguments);
            return type.getTypeName().startsWith(List.class.getName())
                    ? Scalars.of("array", null).items(element)
                    : Scalars.of("object", null).additionalProperties(element);
        }
        Class<?> plain = type instanceof TypeVariable<?> variable ? arguments.get(variable) : (Class<?>) type;
        if (plain.isEnum()) {
            return Scalars.oneOf(plain);
        }
        return plain.isRecord() ? of(plain) : Scalars.of(plain);
    }

    private static String name(RecordComponent field) {
        JsonProperty named = field.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) : named.value();
    }

    private static boolean has(RecordComponent field, Class<? extends Annotation> annotation) {
        return field.getAccessor().isAnnotationPresent(annotation);
    }
}
