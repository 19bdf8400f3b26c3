package com.openhouse.analytics.app.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The routes of the published document of the API, and the ids that they take. */
record ApiPaths(JsonNode paths) {

    static ApiPaths published() {
        try {
            String document = Files.readString(Path.of("../docs/openapi.json"));
            return new ApiPaths(JsonMapper.shared().readTree(document).get("paths"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each as method and path, whose ids have no names. */
    Set<String> signatures() {
        Set<String> signatures = new TreeSet<>();
        paths.properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method ->
                        signatures.add(method.toUpperCase(Locale.ROOT) + " " + Route.nameless(path.getKey()))));
        return signatures;
    }

    Set<String> idParameters(String method, String path) {
        return ids(operation(method, path)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who the document says may come near: {@code person} or {@code program}, nothing where anybody may. */
    Set<String> callers(String method, String path) {
        Set<String> callers = new TreeSet<>();
        operation(method, path).path("security").forEach(kind -> callers.addAll(kind.propertyNames()));
        return callers;
    }

    private JsonNode operation(String method, String path) {
        return paths.properties().stream()
                .filter(known -> Route.nameless(known.getKey()).equals(path))
                .findFirst()
                .orElseThrow()
                .getValue()
                .path(method.toLowerCase(Locale.ROOT));
    }

    /** Of all routes together. */
    Set<String> idParameters() {
        return paths.values().stream()
                .flatMap(path -> path.values().stream())
                .flatMap(ApiPaths::ids)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> ids(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .filter(parameter -> parameter.at("/schema/format").asString("").equals("uuid"))
                .map(parameter -> parameter.path("name").asString());
    }
}
