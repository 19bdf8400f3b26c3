package com.openhouse.analytics.web.telemetry;

import com.openhouse.analytics.web.problem.InvalidParametersException;
import com.openhouse.analytics.web.problem.TooLargeException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The events of a body: one object, an array, or an object with an array of {@code events}. */
final class EventBatch {

    private EventBatch() {}

    static List<JsonNode> of(JsonNode body, int most) {
        List<JsonNode> events = events(body);
        if (events.size() > most) {
            throw new TooLargeException("A batch has at most " + most + " events.");
        }
        return events;
    }

    private static List<JsonNode> events(JsonNode body) {
        if (body.isArray()) {
            return List.copyOf(body.values());
        }
        if (!body.isObject()) {
            throw new InvalidParametersException("body", "The body is an event or an array of events.");
        }
        return body.has("events") ? wrapped(body) : List.of(body);
    }

    private static List<JsonNode> wrapped(JsonNode body) {
        if (body.size() != 1 || !body.get("events").isArray()) {
            throw new InvalidParametersException("events", "events is an array, and alone in its object.");
        }
        return List.copyOf(body.get("events").values());
    }
}
