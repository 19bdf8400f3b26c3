package com.openhouse.analytics.persistence.telemetry;

import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.persistence.rows.PgArray;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A batch of events as one array per column; each event gets the id that its row will have. */
final class EventColumns {

    private EventColumns() {}

    static Map<String, Object> of(List<DocumentEvent> events) {
        return Map.of(
                "ids", column(events, event -> UUID.randomUUID()),
                "document_ids", column(events, DocumentEvent::documentId),
                "homeowner_ids", column(events, DocumentEvent::homeownerId),
                "unit_ids", column(events, DocumentEvent::unitId),
                "kinds", column(events, event -> event.kind().wireName()),
                "times", column(events, DocumentEvent::occurredAt),
                "keys", column(events, DocumentEvent::idempotencyKey));
    }

    private static String column(List<DocumentEvent> events, Function<DocumentEvent, @Nullable Object> value) {
        return PgArray.of(events.stream().map(value).toList());
    }
}
