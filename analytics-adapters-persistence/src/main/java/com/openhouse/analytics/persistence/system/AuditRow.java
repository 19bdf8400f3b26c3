package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.system.AccessEvent;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.domain.system.AuditEntry;
import com.openhouse.analytics.domain.system.RecordedRequest;
import io.hypersistence.utils.hibernate.type.json.JsonBinaryType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of {@code audit_log}; rows are only ever added. */
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

    static AuditRow of(AuditEntry entry) {
        return entry instanceof AccessEvent event ? of(event) : of((RecordedRequest) entry);
    }

    private static AuditRow of(RecordedRequest request) {
        AuditRow row = new AuditRow();
        row.action = cut(request.method() + " " + request.route());
        row.ipAddress = request.ipAddress();
        row.requestPath = request.route();
        row.metadata = AuditMetadata.of(request);
        row.createdAt = request.at();
        row.by(request.actor());
        return row;
    }

    private static AuditRow of(AccessEvent event) {
        AuditRow row = new AuditRow();
        row.type = event.type().wireName();
        row.action = cut(event.action());
        row.ipAddress = event.ipAddress();
        row.requestPath = event.path();
        row.metadata = AuditMetadata.of(event);
        row.createdAt = event.at();
        row.by(event.actor());
        row.tenantId = event.tenantId();
        return row;
    }

    private void by(@Nullable Actor who) {
        if (who != null) {
            tenantId = who.tenantId();
            actor = who.email();
            actorId = who.adminId();
            actorRole = who.role();
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ACTION ? text : text.substring(0, LONGEST_ACTION);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
