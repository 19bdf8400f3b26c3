package com.openhouse.analytics.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever an answer holds as an array of objects can be had as CSV. */
class EveryTableIsExportedTest {

    private final OpenApiFile document = OpenApiFile.read();

    @Test
    void everyTableOfEveryAnswerIsASeries() {
        assertThat(answers())
                .hasSizeGreaterThan(14)
                .allSatisfy(path -> assertThat(series(path)).as(path).containsAll(tables(path)));
    }

    @Test
    void aTableThatIsNoSeriesIsFound() {
        assertThat(tables("/api/admin/analytics/chat")).contains("latency_ms", "peak_chat_times", "tokens_used");
        assertThat(tables("/api/admin/analytics/developments/{development_id}/units"))
                .contains("items", "facets");
    }

    private List<String> answers() {
        return document.routes()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring(4))
                .filter(path -> !schema(path).at("/properties/meta").isMissingNode())
                .toList();
    }

    /** The series of an address; one that has a form but no series gives its items. */
    private Set<String> series(String path) {
        List<JsonNode> parameters = document.operation("GET", path)
                .orElseThrow()
                .get("parameters")
                .valueStream()
                .toList();
        Stream<String> named = named(parameters, "series")
                .flatMap(series -> series.at("/schema/enum").valueStream().map(JsonNode::stringValue));
        Set<String> all = named.collect(Collectors.toCollection(TreeSet::new));
        return all.isEmpty() && named(parameters, "format").findAny().isPresent() ? Set.of("items") : all;
    }

    private static Stream<JsonNode> named(List<JsonNode> parameters, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.get("name").stringValue().equals(name));
    }

    /** The fields of an answer that hold an array of objects, at whatever depth; those of the previous period aside. */
    private Set<String> tables(String path) {
        return schema(path)
                .get("properties")
                .propertyStream()
                .filter(field ->
                        !field.getKey().equals("previous") && !field.getKey().equals("meta"))
                .filter(field -> holdsTable(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean holdsTable(JsonNode field) {
        JsonNode schema = document.resolved(field);
        if (schema.has("items") && document.resolved(schema.get("items")).has("properties")) {
            return true;
        }
        return Stream.concat(
                        Stream.of(schema.path("properties"), schema.path("anyOf"))
                                .flatMap(JsonNode::valueStream),
                        schema.optional("additionalProperties").stream())
                .anyMatch(this::holdsTable);
    }

    private JsonNode schema(String path) {
        JsonNode content = document.response("GET", path, 200)
                .map(response -> response.at("/content/application~1json/schema"))
                .orElseThrow();
        return document.resolved(content);
    }
}
