package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows that an answer holds for each of its series; a cell of a cross table is a row. */
final class Tables {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tables() {}

    static List<JsonNode> rows(JsonNode answer, String series) {
        JsonNode part = answer.path(series);
        return switch (series) {
            case "latency_ms" -> list(part.path("by_day"));
            case "peak_chat_times" -> list(part.path("cells"));
            case "vector_index_health" -> list(part.path("indexes"));
            case "rag_chunk_coverage" -> list(part.path("uncovered"));
            case "rate_limits" -> list(part.path("top"));
            case "unanswered", "repeated", "satisfaction" -> List.of(part);
            case "top_issues" -> byWeek(part);
            case "top_issues_by_house_type" ->
                byHouseType(answer.path("top_issues").path("by_house_type"));
            case "rows" -> cells(answer);
            case "facets" -> facets(part);
            default -> list(part);
        };
    }

    /** What is null has no rows. */
    private static List<JsonNode> list(JsonNode array) {
        return List.copyOf(array.values());
    }

    private static List<JsonNode> byWeek(JsonNode issues) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode topic : issues.path("rows")) {
            for (int i = 0; i < issues.path("weeks").size(); i++) {
                ObjectNode row = rowOf(rows, "topic", topic.path("topic"));
                row.set("week", issues.path("weeks").get(i));
                row.set("questions", topic.path("counts").get(i));
            }
        }
        return rows;
    }

    /** After the types of each topic, the homes of none. */
    private static List<JsonNode> byHouseType(JsonNode issues) {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode types = issues.path("house_types");
        for (JsonNode topic : issues.path("rows")) {
            for (int i = 0; i < types.size(); i++) {
                ObjectNode row = rowOf(rows, "topic", topic.path("topic"));
                row.setAll((ObjectNode) types.get(i));
                row.set("questions", topic.path("counts").get(i));
                row.set("per_100_homes", topic.path("per_100_homes").get(i));
            }
            ObjectNode rest = rowOf(rows, "topic", topic.path("topic"));
            List.of("house_type_code", "units", "per_100_homes").forEach(rest::putNull);
            rest.set("questions", topic.path("other_homes"));
        }
        return rows;
    }

    private static List<JsonNode> cells(JsonNode matrix) {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode types = matrix.path("house_types");
        for (JsonNode kind : matrix.path("rows")) {
            for (int i = 0; i < types.size(); i++) {
                ObjectNode row = rowOf(rows, "document_kind", kind.path("document_kind"));
                row.setAll((ObjectNode) types.get(i));
                row.set("availability", kind.path("cells").get(i));
            }
        }
        return rows;
    }

    private static List<JsonNode> facets(JsonNode facets) {
        List<JsonNode> rows = new ArrayList<>();
        facets.properties().forEach(facet -> facet.getValue()
                .forEach(value ->
                        rowOf(rows, "facet", NODES.stringNode(facet.getKey())).setAll((ObjectNode) value)));
        return rows;
    }

    private static ObjectNode rowOf(List<JsonNode> rows, String field, JsonNode value) {
        ObjectNode row = NODES.objectNode();
        row.set(field, value);
        rows.add(row);
        return row;
    }
}
