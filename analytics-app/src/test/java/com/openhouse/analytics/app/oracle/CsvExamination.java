package com.openhouse.analytics.app.oracle;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the same once as JSON and once as CSV. */
final class CsvExamination {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> CHAT = List.of(
            "message_count_by_day",
            "latency_ms",
            "tokens_used",
            "cost_usd",
            "top_questions_global",
            "unanswered",
            "satisfaction",
            "peak_chat_times");

    /** The tables within an answer that holds several. */
    private static final Map<Endpoint, List<String>> SERIES = Map.of(
            Endpoint.CHAT, CHAT,
            Endpoint.DEVELOPMENT_CHAT, CHAT,
            Endpoint.OVERVIEW, List.of("questions_by_day", "top_5_developments_by_activity"));

    private final Backend backend;
    private final Dice dice;

    CsvExamination(Backend backend, Dice dice) {
        this.backend = backend;
        this.dice = dice;
    }

    List<String> differences(Case request) {
        List<String> series = SERIES.getOrDefault(request.endpoint(), List.of());
        boolean list = request.endpoint().parameters.contains("page");
        if (request.status() != 200 || (series.isEmpty() && !list)) {
            return List.of();
        }
        return list ? ofList(request) : ofSeries(request, dice.pick(series));
    }

    /** The whole list, whatever page is asked for. */
    private List<String> ofList(Case request) {
        JsonNode page =
                JSON.readTree(get(request, request.query().with("page", 1).with("page_size", 200))
                        .body());
        List<JsonNode> rows = List.copyOf(page.path("items").values());
        return differences(request, request.query(), rows);
    }

    private List<String> ofSeries(Case request, String series) {
        JsonNode found = JSON.readTree(get(request, request.query()).body()).path(series);
        JsonNode table = found.has("by_day") ? found.path("by_day") : found.has("cells") ? found.path("cells") : found;
        List<JsonNode> rows = table.isArray() ? List.copyOf(table.values()) : List.of(table);
        return differences(request, request.query().with("series", series), rows);
    }

    private List<String> differences(Case request, Query query, List<JsonNode> rows) {
        HttpResponse<String> csv = get(request, query.with("format", "csv"));
        if (csv.statusCode() != 200) {
            return List.of("CSV is answered with " + csv.statusCode() + " " + csv.body());
        }
        return CsvRows.differences(csv.body(), rows);
    }

    private HttpResponse<String> get(Case request, Query query) {
        return backend.get(request.admin(), request.endpoint().path(query));
    }
}
