package com.openhouse.analytics.app.oracle;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts a request to the product and names whatever is wrong with the answer. */
final class Examination {
    private static final JsonMapper JSON = new JsonMapper();

    /** What is null without a reason because nothing is lacking: all house types, an answered question, an event. */
    private static final Set<String> PLAINLY_EMPTY =
            Set.of("house_type_code", "development_id", "flag", "reason", "route", "m", "ef_construction", "lists");

    private final Backend backend;

    Examination(Backend backend) {
        this.backend = backend;
    }

    List<String> differences(Case request) {
        if (request.endpoint() == Endpoint.SYSTEM_LOAD) {
            backend.recount();
        }
        Map<String, @Nullable Object> expected =
                request.status() == 200 ? request.expected().get() : Map.of();
        HttpResponse<String> answer = backend.get(request.admin(), request.path());
        if (answer.statusCode() != request.status()) {
            return List.of(
                    "expected status " + request.status() + ", got " + answer.statusCode() + " " + answer.body());
        }
        return request.status() == 200 ? differences(request, expected, answer.body()) : List.of();
    }

    private List<String> differences(Case request, Map<String, @Nullable Object> expected, String body) {
        JsonNode json = JSON.readTree(body);
        List<String> differences = new ArrayList<>(differences(expected, json));
        if (request.path().length() % 4 == 0
                && !body.equals(backend.get(request.admin(), request.path()).body())) {
            differences.add("the same request gives other bytes");
        }
        return differences;
    }

    /** All that can be said of an answer by itself. */
    static List<String> differences(Map<String, @Nullable Object> expected, JsonNode answer) {
        List<String> differences = new ArrayList<>(JsonDiff.between(expected, answer));
        differences.addAll(Nulls.unexplained(answer, PLAINLY_EMPTY));
        differences.addAll(Sums.wrong(answer));
        return differences;
    }
}
