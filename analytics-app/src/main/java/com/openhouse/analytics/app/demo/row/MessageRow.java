package com.openhouse.analytics.app.demo.row;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as one of the writers stores it; a cost is in USD, a latency in milliseconds. */
public record MessageRow(UUID id, UUID tenantId, @Nullable UUID developmentId, @Nullable UUID houseId, String userId, String sender, String content, @Nullable String userMessage, @Nullable String aiMessage, String source, @Nullable Map<String, Object> metadata, int tokenCount, BigDecimal costUsd, @Nullable Integer latencyMs, @Nullable List<String> citedDocumentIds, Instant createdAt) {}
