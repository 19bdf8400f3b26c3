package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.domain.telemetry.Feedback;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.domain.telemetry.TelemetryRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what was reported; it has one document and one message. */
public final class FakeTelemetry implements TelemetryRecorder {

    public static final UUID KNOWN = UUID.fromString("cccccccc-0000-0000-0000-000000000001");

    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    public final List<Scope> scopes = new ArrayList<>();
    public final List<DocumentEvent> events = new ArrayList<>();
    public final List<Feedback> ratings = new ArrayList<>();

    @Override
    public List<Outcome> recordOpenings(Scope scope, List<DocumentEvent> sent) {
        scopes.add(scope);
        events.addAll(sent);
        return sent.stream()
                .map(event -> outcome(event.documentId(), event.idempotencyKey()))
                .toList();
    }

    @Override
    public Outcome recordFeedback(Scope scope, Feedback feedback) {
        scopes.add(scope);
        ratings.add(feedback);
        return outcome(feedback.messageId(), feedback.idempotencyKey());
    }

    private Outcome outcome(UUID id, String key) {
        if (!id.equals(KNOWN)) {
            return Outcome.NOT_FOUND;
        }
        return keys.add(key) ? Outcome.RECORDED : Outcome.DUPLICATE;
    }
}
