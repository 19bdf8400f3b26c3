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
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What is null without a reason because nothing is lacking: all house types, an answered question, an event. */
    private static final Set<String> PLAINLY_EMPTY =
            Set.of("house_type_code", "development_id", "flag", "reason", "route", "m", "ef_construction", "lists");

    private final Backend backend;

    Examination(Backend backend) {
        this.backend = backend;
    }

    /** @param answer missing where the request is refused, as it should be or not */
    record Found(JsonNode answer, List<String> differences) {}

    Found examine(Case request) {
        if (request.endpoint() == Endpoint.SYSTEM_LOAD) {
            backend.recount();
        }
        Map<String, @Nullable Object> expected = request.status() == 200 ? request.expected() : Map.of();
        HttpResponse<String> answer = backend.get(request.admin(), request.path());
        if (answer.statusCode() != request.status()) {
            return refused(
                    "expected status " + request.status() + ", got " + answer.statusCode() + " " + answer.body());
        }
        return request.status() == 200 ? compared(request, expected, answer.body()) : refused();
    }

    private static Found refused(String... differences) {
        return new Found(JSON.missingNode(), List.of(differences));
    }

    private Found compared(Case request, Map<String, @Nullable Object> expected, String body) {
        JsonNode json = JSON.readTree(body);
        List<String> differences = new ArrayList<>(differences(expected, json));
        if (request.path().length() % 4 == 0
                && !body.equals(backend.get(request.admin(), request.path()).body())) {
            differences.add("the same request gives other bytes");
        }
        return new Found(json, differences);
    }

    /** All that can be said of an answer by itself. */
    static List<String> differences(Map<String, @Nullable Object> expected, JsonNode answer) {
        List<String> differences = new ArrayList<>(JsonDiff.between(expected, answer));
        differences.addAll(Nulls.unexplained(answer, PLAINLY_EMPTY));
        Sums.wrong(answer).forEach(sum -> differences.add("parts differ from the whole: " + sum));
        return differences;
    }
}
