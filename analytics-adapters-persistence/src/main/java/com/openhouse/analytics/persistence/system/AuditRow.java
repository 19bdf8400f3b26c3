package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.domain.system.RecordedRequest;
import io.hypersistence.utils.hibernate.type.json.JsonBinaryType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of {@code audit_log} that tells of one request; rows are only ever added. */
@Entity
@Table(name = "audit_log")
class AuditRow implements Persistable<UUID> {

    static final String TYPE = "api_request";
    private static final int LONGEST_ACTION = 100;

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "type")
    private String type = TYPE;

    @Column(name = "action")
    private String action = "";

    @Column(name = "actor")
    private @Nullable String actor;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "actor_role")
    private @Nullable String actorRole;

    @Column(name = "ip_address")
    private @Nullable String ipAddress;

    @Column(name = "request_path")
    private @Nullable String requestPath;

    @Type(JsonBinaryType.class)
    @Column(name = "metadata", columnDefinition = "jsonb")
    private Map<String, Object> metadata = Map.of();

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected AuditRow() {}

    static AuditRow of(RecordedRequest request) {
        AuditRow row = new AuditRow();
        String action = request.method() + " " + request.route();
        row.action = action.length() <= LONGEST_ACTION ? action : action.substring(0, LONGEST_ACTION);
        row.ipAddress = request.ipAddress();
        row.requestPath = request.route();
        row.metadata = metadata(request);
        row.createdAt = request.at();
        Actor actor = request.actor();
        if (actor != null) {
            row.tenantId = actor.tenantId();
            row.actor = actor.email();
            row.actorId = actor.adminId();
            row.actorRole = actor.role();
        }
        return row;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    private static Map<String, Object> metadata(RecordedRequest request) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("route", request.route());
        metadata.put("method", request.method());
        metadata.put("status", request.status());
        metadata.put("duration_ms", request.durationMs());
        if (request.code() != null) {
            metadata.put("code", request.code());
        }
        return metadata;
    }
}
