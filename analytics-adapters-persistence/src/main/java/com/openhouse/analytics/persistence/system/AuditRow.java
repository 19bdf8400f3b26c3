package com.openhouse.analytics.persistence.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.openhouse.analytics.domain.system.AccessEvent;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.domain.system.AuditEntry;
import com.openhouse.analytics.domain.system.RecordedRequest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_log} as the query that adds it reads it; rows are only ever added. */
record AuditRow(
        UUID id,
        @JsonProperty("tenant_id") @Nullable UUID tenantId,
        String type,
        String action,
        @Nullable String actor,
        @JsonProperty("actor_id") @Nullable UUID actorId,
        @JsonProperty("actor_role") @Nullable String actorRole,
        @JsonProperty("ip_address") @Nullable String ipAddress,
        @JsonProperty("request_path") @Nullable String requestPath,
        Map<String, Object> metadata,
        @JsonProperty("created_at") Instant createdAt) {

    static final String TYPE = "api_request";
    private static final int LONGEST_ACTION = 100;

    /** @param times how often it happened */
    static AuditRow of(AuditEntry entry, long times) {
        return entry instanceof AccessEvent event ? of(event, times) : of((RecordedRequest) entry);
    }

    private static AuditRow of(RecordedRequest request) {
        Actor actor = request.actor();
        return of(
                actor == null ? null : actor.tenantId(),
                TYPE,
                request.method() + " " + request.route(),
                actor,
                request.ipAddress(),
                request.route(),
                AuditMetadata.of(request),
                request.at());
    }

    private static AuditRow of(AccessEvent event, long times) {
        return of(
                event.tenantId(),
                event.type().wireName(),
                event.action(),
                event.actor(),
                event.ipAddress(),
                event.path(),
                AuditMetadata.of(event, times),
                event.at());
    }

    private static AuditRow of(
            @Nullable UUID tenantId,
            String type,
            String action,
            @Nullable Actor actor,
            @Nullable String ipAddress,
            @Nullable String path,
            Map<String, Object> metadata,
            Instant at) {
        return new AuditRow(
                UUID.randomUUID(),
                tenantId,
                type,
                cut(action),
                actor == null ? null : actor.email(),
                actor == null ? null : actor.adminId(),
                actor == null ? null : actor.role(),
                ipAddress,
                path,
                metadata,
                at);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ACTION ? text : text.substring(0, LONGEST_ACTION);
    }
}
