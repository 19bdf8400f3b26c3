package com.openhouse.analytics.app.oracle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A figure of an answer, and the list that it leads to.
 *
 * @param query asks for exactly the rows behind it
 */
record Figure(String name, JsonNode value, Endpoint list, Query query) {
    /** The development that the list is narrowed to; null: whatever the answer itself is about. */
    @Nullable UUID development() {
        if (list.isTimeline()) {
            return null;
        }
        String named = query.get("development_id");
        return list.isPlaced() ? query.id() : named == null ? null : UUID.fromString(named);
    }
}
