package com.openhouse.analytics.web.telemetry;

import com.openhouse.analytics.domain.metrics.InvalidParameterException;
import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.domain.telemetry.TelemetryRecorder;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.body.JsonBody;
import com.openhouse.analytics.web.bounds.Bounds;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes openings of documents, one or many; each is answered on its own. */
@RestController
final class DocumentEventController {

    private final ScopePolicy policy;
    private final TelemetryRecorder recorder;
    private final EventReader reader;
    private final JsonMapper json;

    DocumentEventController(ScopePolicy policy, TelemetryRecorder recorder, EventReader reader, JsonMapper json) {
        this.policy = policy;
        this.recorder = recorder;
        this.reader = reader;
        this.json = json;
    }

    @PostMapping(
            path = "/api/telemetry/document-events",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Takes openings of documents, one or many")
    EventResult.All record(@AuthenticationPrincipal ApiToken token, HttpServletRequest request) throws IOException {
        Scope scope = policy.forTelemetry(token);
        QueryParameters.of(request).check();
        Bounds bounds = Bounds.of(request);
        List<JsonNode> events = EventBatch.of(JsonBody.read(request, json, bounds.eventsBytes()), bounds.batchSize());
        Map<Integer, EventResult> results = new TreeMap<>();
        Map<Integer, DocumentEvent> sound = new TreeMap<>();
        for (int index = 0; index < events.size(); index++) {
            try {
                sound.put(index, reader.read(events.get(index)));
            } catch (InvalidParameterException invalid) {
                results.put(index, EventResult.invalid(index, String.valueOf(invalid.getMessage())));
            }
        }
        List<Outcome> outcomes = recorder.recordOpenings(scope, List.copyOf(sound.values()));
        List<Integer> indexes = List.copyOf(sound.keySet());
        for (int number = 0; number < outcomes.size(); number++) {
            int index = indexes.get(number);
            results.put(index, EventResult.of(index, outcomes.get(number)));
        }
        return new EventResult.All(List.copyOf(results.values()));
    }
}
