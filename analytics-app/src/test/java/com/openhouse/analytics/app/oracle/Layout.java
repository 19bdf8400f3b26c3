package com.openhouse.analytics.app.oracle;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two shapes that the messages table has in production. */
enum Layout {
    FIRST(List.of(), "?"),
    LATER(
            List.of(
                    "alter table messages add column if not exists unit_id uuid",
                    "alter table messages add column if not exists question_topic varchar(100)",
                    "alter table messages alter column user_id drop not null",
                    "alter table messages alter column user_id type uuid using user_id::uuid"),
            "?::uuid");

    final List<String> changes;
    final String userId;

    Layout(List<String> changes, String userId) {
        this.changes = changes;
        this.userId = userId;
    }

    /** Takes out of the data what this layout cannot hold. */
    RawData fit(RawData data) {
        List<RawData.Message> fitted = data.messages.stream().map(this::fit).toList();
        data.messages.clear();
        data.messages.addAll(fitted);
        return data;
    }

    private RawData.Message fit(RawData.Message row) {
        boolean later = this == LATER;
        return new RawData.Message(
                row.id(),
                row.tenantId(),
                row.developmentId(),
                row.houseId(),
                later ? row.unitId() : null,
                later ? uuidOrNull(row.userId()) : row.userId(),
                row.sender(),
                row.content(),
                row.userMessage(),
                row.aiMessage(),
                later ? row.questionTopic() : null,
                row.metadata(),
                row.tokenCount(),
                row.costUsd(),
                row.latencyMs(),
                row.citedDocumentIds(),
                row.createdAt());
    }

    private static @Nullable String uuidOrNull(@Nullable String userId) {
        try {
            return userId == null ? null : UUID.fromString(userId).toString();
        } catch (IllegalArgumentException name) {
            return null;
        }
    }
}
