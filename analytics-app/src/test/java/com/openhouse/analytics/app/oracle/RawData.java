package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A whole small database as lists of rows; a null is SQL's null. */
final class RawData {
    final List<Tenant> tenants = new ArrayList<>();
    final List<Admin> admins = new ArrayList<>();
    final List<Development> developments = new ArrayList<>();
    final List<HouseType> houseTypes = new ArrayList<>();
    final List<Unit> units = new ArrayList<>();
    final List<Homeowner> homeowners = new ArrayList<>();
    final List<Message> messages = new ArrayList<>();
    final List<Feedback> feedback = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<Chunk> chunks = new ArrayList<>();
    final List<DocumentView> documentViews = new ArrayList<>();
    final List<QrToken> qrTokens = new ArrayList<>();
    final List<Agreement> agreements = new ArrayList<>();
    final List<AuditRow> auditLog = new ArrayList<>();
    final List<CacheRow> apiCache = new ArrayList<>();
    final List<CacheTotal> cacheTotals = new ArrayList<>();
    final List<RateLimit> rateLimits = new ArrayList<>();

    record Tenant(UUID id, String name, Map<String, Object> contact) {}

    record Admin(UUID id, UUID tenantId, String email, String role) {}

    record Development(
            UUID id,
            UUID tenantId,
            String code,
            String name,
            boolean active,
            @Nullable UUID developerUserId,
            int importantDocsVersion) {}

    record HouseType(UUID id, UUID tenantId, UUID developmentId, String code) {}

    record Unit(
            UUID id,
            UUID tenantId,
            UUID developmentId,
            String unitNumber,
            String address,
            @Nullable String eircode,
            String houseTypeCode,
            @Nullable Integer bedrooms,
            @Nullable String purchaserName,
            @Nullable String purchaserEmail,
            @Nullable Instant consentAt,
            @Nullable Instant lastChatAt,
            int agreedVersion,
            Instant createdAt) {}

    record Homeowner(
            UUID id,
            UUID tenantId,
            UUID developmentId,
            String name,
            String email,
            @Nullable String houseType,
            @Nullable String qrToken,
            @Nullable Instant lastActive,
            Instant createdAt) {}

    record Message(
            UUID id,
            UUID tenantId,
            @Nullable UUID developmentId,
            @Nullable UUID houseId,
            @Nullable UUID unitId,
            @Nullable String userId,
            @Nullable String sender,
            String content,
            @Nullable String userMessage,
            @Nullable String aiMessage,
            @Nullable String questionTopic,
            @Nullable Map<String, Object> metadata,
            @Nullable Integer tokenCount,
            @Nullable BigDecimal costUsd,
            @Nullable Integer latencyMs,
            @Nullable List<String> citedDocumentIds,
            Instant createdAt) {}

    record Feedback(
            UUID id,
            UUID tenantId,
            @Nullable UUID messageId,
            @Nullable Integer rating,
            @Nullable String userId,
            Instant createdAt) {}

    record Document(
            UUID id,
            UUID tenantId,
            @Nullable UUID developmentId,
            @Nullable String houseTypeCode,
            String documentType,
            @Nullable String docKind,
            boolean needsReview,
            String title,
            String fileName,
            @Nullable String mimeType,
            String status,
            String processingStatus,
            @Nullable Integer viewCount,
            @Nullable Integer downloadCount) {

        String kind() {
            return docKind() == null || docKind().isBlank() ? documentType() : docKind();
        }
    }

    record Chunk(
            UUID id,
            UUID tenantId,
            @Nullable UUID developmentId,
            @Nullable UUID documentId,
            String content,
            boolean embedded,
            @Nullable String houseTypeCode,
            String sourceType,
            Instant createdAt) {}

    record DocumentView(
            UUID id,
            UUID tenantId,
            @Nullable UUID developmentId,
            UUID documentId,
            @Nullable UUID homeownerId,
            @Nullable UUID unitId,
            String kind,
            Instant occurredAt) {}

    record QrToken(
            UUID id,
            UUID tenantId,
            UUID developmentId,
            UUID unitId,
            @Nullable Instant expiresAt,
            @Nullable Instant usedAt) {}

    record Agreement(UUID id, UUID tenantId, UUID developmentId, UUID unitId, int version, Instant agreedAt) {}

    record AuditRow(
            UUID id,
            @Nullable UUID tenantId,
            String type,
            String action,
            @Nullable Map<String, Object> metadata,
            Instant createdAt) {}

    record CacheRow(String key, long hits, long writes, Instant expiry) {}

    /** What answers have counted that are not among the rows of the cache. */
    record CacheTotal(long hits, long writes, long staleHits) {}

    record RateLimit(
            String key, @Nullable Integer count, @Nullable Instant resetTime) {}
}
