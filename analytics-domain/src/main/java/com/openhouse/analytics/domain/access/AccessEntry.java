package com.openhouse.analytics.domain.access;

import com.openhouse.analytics.domain.system.AccessType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the access log.
 *
 * @param actor the e-mail of an admin, or {@code token:} and the name of a program; null when nobody is known
 * @param tenantId whose data it was about; null for the whole platform
 * @param path the template of the route
 * @param filter what was asked for, as a query string without free text
 * @param rows rows that were taken away
 * @param outcome the code of a refusal, or how an export ended
 * @param times how often it happened in that second; more than once for reads alone
 */
public record AccessEntry(
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
        long times) {}
