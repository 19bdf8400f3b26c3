package com.openhouse.analytics.app.demo.row;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as one of the writers stores it; a cost is in USD, a latency in milliseconds. */
public record MessageRow(
        UUID id,
        UUID tenantId,
        @Nullable UUID developmentId,
        @Nullable UUID houseId,
        String userId,
        String sender,
        String content,
        @Nullable String userMessage,
        @Nullable String aiMessage,
        String source,
        @Nullable Map<String, Object> metadata,
        int tokenCount,
        BigDecimal costUsd,
        @Nullable Integer latencyMs,
        @Nullable List<String> citedDocumentIds,
        Instant createdAt) {

    /** The same message, held by another tenant. */
    public MessageRow ofTenant(UUID tenant) {
        return with(tenant, developmentId, metadata);
    }

    /** The same message, asked outside of any development. */
    public MessageRow withoutDevelopment() {
        return with(tenantId, null, metadata);
    }

    /** The same message with other notes. */
    public MessageRow withMetadata(Map<String, Object> notes) {
        return with(tenantId, developmentId, notes);
    }

    private MessageRow with(UUID tenant, @Nullable UUID development, @Nullable Map<String, Object> notes) {
        return new MessageRow(
                id,
                tenant,
                development,
                houseId,
                userId,
                sender,
                content,
                userMessage,
                aiMessage,
                source,
                notes,
                tokenCount,
                costUsd,
                latencyMs,
                citedDocumentIds,
                createdAt);
    }
}
