package com.openhouse.analytics.web.telemetry;

import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.domain.telemetry.EventKind;
import com.openhouse.analytics.web.body.Fields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads one event; throws for the first field that is wrong. */
@Component
final class EventReader {

    static final int MAX_KEY = 200;

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Instant EARLIEST = Instant.EPOCH;

    private final Clock figures;
    private final Clock system;

    EventReader(Clock figures, @Qualifier("systemClock") Clock system) {
        this.figures = figures;
        this.system = system;
    }

    DocumentEvent read(JsonNode event) {
        Fields fields =
                Fields.of(event, "document_id", "homeowner_id", "unit_id", "kind", "occurred_at", "idempotency_key");
        return new DocumentEvent(
                fields.uuid("document_id"),
                fields.optionalUuid("homeowner_id").orElse(null),
                fields.optionalUuid("unit_id").orElse(null),
                kind(fields),
                time(fields),
                fields.text("idempotency_key", MAX_KEY));
    }

    private static EventKind kind(Fields fields) {
        String kind = fields.text("kind", MAX_KEY);
        return Arrays.stream(EventKind.values())
                .filter(each -> each.wireName().equals(kind))
                .findFirst()
                .orElseThrow(() -> Fields.wrong("kind", "is view or download"));
    }

    private Instant time(Fields fields) {
        Instant time = fields.instant("occurred_at");
        if (time.isBefore(EARLIEST) || time.isAfter(now().plus(SKEW))) {
            throw Fields.wrong("occurred_at", "is between 1970 and now");
        }
        return time;
    }

    /** Portals go by real time, also where the clock of the figures stands still. */
    private Instant now() {
        Instant real = system.instant();
        Instant shown = figures.instant();
        return real.isAfter(shown) ? real : shown;
    }
}
