package com.openhouse.analytics.persistence.access;

import com.openhouse.analytics.domain.access.AccessEntry;
import com.openhouse.analytics.domain.system.AccessType;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as the database has it. */
record AccessRow(
        UUID id,
        Instant occurredAt,
        String type,
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

    AccessEntry entry() {
        return new AccessEntry(
                id,
                occurredAt,
                AccessType.valueOf(type.toUpperCase(Locale.ROOT)),
                action,
                actor,
                actorRole,
                tenantId,
                tenantName,
                path,
                filter,
                rows,
                outcome,
                times);
    }
}
