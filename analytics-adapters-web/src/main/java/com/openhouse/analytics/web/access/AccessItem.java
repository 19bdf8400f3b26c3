package com.openhouse.analytics.web.access;

import com.openhouse.analytics.domain.access.AccessEntry;
import com.openhouse.analytics.domain.system.AccessType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the access log. */
record AccessItem(
        UUID id,
        Instant occurredAt,
        AccessType type,
        String action,
        @Nullable String actor,
        @Nullable String actorRole,
        @Nullable UUID tenantId,
        @Nullable String tenantName,
        @Nullable String path,
        @Nullable String filter,
        @Nullable Long rows,
        @Nullable String outcome,
        long times) {

    static AccessItem of(AccessEntry entry) {
        return new AccessItem(
                entry.id(),
                entry.occurredAt(),
                entry.type(),
                entry.action(),
                entry.actor(),
                entry.actorRole(),
                entry.tenantId(),
                entry.tenantName(),
                entry.path(),
                entry.filter(),
                entry.rows(),
                entry.outcome(),
                entry.times());
    }
}
