package com.openhouse.analytics.web.telemetry;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.NotFoundException;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.telemetry.Feedback;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.domain.telemetry.TelemetryRecorder;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.body.Fields;
import com.openhouse.analytics.web.body.JsonBody;
import com.openhouse.analytics.web.bounds.Bounds;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes ratings of the assistant's answers. */
@RestController
final class FeedbackController {

    private static final int MAX_COMMENT = 4000;
    private static final int MAX_USER = 255;

    private final ScopePolicy policy;
    private final TelemetryRecorder recorder;
    private final JsonMapper json;

    FeedbackController(ScopePolicy policy, TelemetryRecorder recorder, JsonMapper json) {
        this.policy = policy;
        this.recorder = recorder;
        this.json = json;
    }

    @PostMapping(
            path = "/api/telemetry/feedback",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Takes a rating of an answer")
    FeedbackResult record(@AuthenticationPrincipal ApiToken token, HttpServletRequest request) throws IOException {
        Scope scope = policy.forTelemetry(token);
        QueryParameters.of(request).check();
        JsonNode body = JsonBody.read(request, json, Bounds.of(request).feedbackBytes());
        Outcome outcome = recorder.recordFeedback(scope, feedback(body));
        if (outcome == Outcome.NOT_FOUND) {
            throw new NotFoundException("There is no such message.");
        }
        return new FeedbackResult(FeedbackResult.Status.valueOf(outcome.name()));
    }

    private static Feedback feedback(JsonNode body) {
        Fields fields = Fields.of(body, "message_id", "rating", "user_id", "comment", "idempotency_key");
        return new Feedback(
                fields.uuid("message_id"),
                fields.integer("rating", 1, 5),
                fields.optionalText("user_id", MAX_USER).orElse(null),
                fields.optionalText("comment", MAX_COMMENT).orElse(null),
                fields.text("idempotency_key", EventReader.MAX_KEY));
    }

    /** What became of the rating; one that was recorded before counts once. */
    record FeedbackResult(Status status) {

        enum Status {
            RECORDED,
            DUPLICATE
        }
    }
}
