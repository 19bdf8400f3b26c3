package com.openhouse.analytics.web.openapi;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The committed document of the API. */
public record OpenApiFile(JsonNode root) {

    public static OpenApiFile read() {
        return new OpenApiFile(JsonMapper.shared()
                .readTree(Path.of("..", "docs", "openapi.json").toFile()));
    }

    static JsonNode schema(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    ObjectNode schemas() {
        return (ObjectNode) root.at("/components/schemas");
    }

    /** Every address as method and template: {@code GET /api/auth/me}. */
    public Stream<String> routes() {
        return root.get("paths").propertyStream().flatMap(path -> path.getValue().propertyNames().stream()
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }

    /** The template that an address follows; the address itself where there is none. */
    public String template(String path) {
        Predicate<String> fits = template -> Pattern.matches(template.replaceAll("\\{\\w+}", "[^/]+"), path);
        return root.get("paths").propertyNames().stream()
                .filter(fits)
                .findFirst()
                .orElse(path);
    }

    /** The operation of a method at an address; HEAD is answered like GET. */
    Optional<JsonNode> operation(String method, String path) {
        String documented = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(root.get("paths").get(template(path))).map(item -> item.get(documented));
    }

    Optional<JsonNode> response(String method, String path, int status) {
        return operation(method, path)
                .map(operation -> operation.get("responses").get(Integer.toString(status)));
    }

    /** What a reference refers to; anything else is itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").stringValue().substring(1)) : node;
    }
}
