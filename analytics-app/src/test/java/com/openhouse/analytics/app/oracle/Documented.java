package com.openhouse.analytics.app.oracle;

import com.openhouse.analytics.web.openapi.OpenApiFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An address of figures as docs/openapi.json has it.
 *
 * @param template like that of an {@link Endpoint}
 * @param parameters the schemas of its query, by name
 */
record Documented(String template, Map<String, JsonNode> parameters) {
    /** They tell of people, tokens and definitions, and of no figure. */
    private static final Set<String> WITHOUT_FIGURES = Set.of("access-log", "metrics", "tokens");

    /** Numbers that are not asked for one by one. */
    private static final int MANY = 10;

    static List<Documented> all() {
        return OpenApiFile.read().root().get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(Endpoint.BASE)
                        && path.getValue().has("get"))
                .map(path -> new Documented(
                        path.getKey().substring(Endpoint.BASE.length()).replaceAll("\\{\\w+}", "{id}"),
                        parameters(path.getValue().get("get"))))
                .filter(address -> !WITHOUT_FIGURES.contains(address.template))
                .toList();
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        operation
                .path("parameters")
                .valueStream()
                .filter(one -> one.path("in").stringValue().equals("query"))
                .forEach(one -> schemas.put(one.path("name").stringValue(), one.path("schema")));
        return schemas;
    }

    /** The values that a parameter may have, where they are few; of many numbers the first and the last. */
    Stream<String> values(String parameter) {
        JsonNode schema = parameters.get(parameter);
        if (schema.has("enum")) {
            return schema.path("enum").valueStream().map(JsonNode::stringValue);
        } else if (schema.path("type").asString().equals("boolean")) {
            return Stream.of("true", "false");
        } else if (parameter.equals("page") || !schema.has("minimum")) {
            return Stream.of();
        }
        int low = schema.path("minimum").asInt();
        int high = schema.path("maximum").asInt();
        IntStream all = high - low < MANY ? IntStream.rangeClosed(low, high) : IntStream.of(low, high);
        return all.mapToObj(String::valueOf);
    }
}
