package com.openhouse.analytics.persistence.telemetry;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.domain.telemetry.Feedback;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.domain.telemetry.TelemetryRecorder;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PgArray;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Openings and the counters that follow from them are one transaction. */
@Component
@Transactional
class JpaTelemetryRecorder implements TelemetryRecorder {

    private static final SqlFile OPENINGS = SqlFile.of("telemetry/openings.sql");
    private static final SqlFile DOCUMENTS = SqlFile.of("telemetry/count_on_documents.sql");
    private static final SqlFile HOMEOWNERS = SqlFile.of("telemetry/count_on_homeowners.sql");
    private static final SqlFile FEEDBACK = SqlFile.of("telemetry/feedback.sql");

    private final NativeRows rows;

    JpaTelemetryRecorder(EntityManager entityManager) {
        this.rows = NativeRows.writing(entityManager);
    }

    @Override
    public List<Outcome> recordOpenings(Scope scope, List<DocumentEvent> events) {
        tenant(scope);
        if (events.isEmpty()) {
            return List.of();
        }
        List<EventOutcome> outcomes = rows.list(OPENINGS, scope, EventColumns.of(events), EventOutcome.class);
        count(
                scope,
                outcomes.stream()
                        .filter(each -> each.is(Outcome.RECORDED))
                        .map(EventOutcome::id)
                        .toList());
        return outcomes.stream().map(each -> Outcome.valueOf(each.outcome())).toList();
    }

    @Override
    public Outcome recordFeedback(Scope scope, Feedback feedback) {
        UUID id = id(tenant(scope), feedback.idempotencyKey());
        Map<String, Object> values = Map.of(
                "id", id,
                "message_id", feedback.messageId(),
                "rating", feedback.rating(),
                "comment", Objects.requireNonNullElse(feedback.comment(), ""),
                "user_id", Objects.requireNonNullElse(feedback.userId(), ""),
                "key", feedback.idempotencyKey());
        return Outcome.valueOf(
                rows.one(FEEDBACK, scope, values, FeedbackOutcome.class).outcome());
    }

    private void count(Scope scope, List<UUID> recorded) {
        if (!recorded.isEmpty()) {
            Map<String, Object> ids = Map.of("ids", PgArray.of(recorded));
            rows.one(DOCUMENTS, scope, ids, Counted.class);
            rows.one(HOMEOWNERS, scope, ids, Counted.class);
        }
    }

    /** Whoever writes, writes for one whole tenant. */
    private static UUID tenant(Scope scope) {
        if (scope instanceof Scope.Tenant tenant) {
            return tenant.tenantId();
        }
        throw new IllegalArgumentException("Telemetry belongs to a tenant");
    }

    private static UUID id(UUID tenantId, String key) {
        return UUID.nameUUIDFromBytes(("feedback:" + tenantId + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    record EventOutcome(UUID id, String outcome) {
        boolean is(Outcome other) {
            return outcome.equals(other.name());
        }
    }

    record FeedbackOutcome(String outcome) {}

    record Counted(long total) {}
}
