package com.openhouse.analytics.domain.system;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the access log: who did, or tried, what. It holds no question text and nothing of a homeowner.
 *
 * @param action in a few words, such as {@code GET /api/admin/analytics/chat}
 * @param actor null when nobody is known
 * @param tenantId whose data it was about; null for the whole platform
 * @param path the template of the route; null when it did not come over HTTP
 * @param filter what was asked for, as a query string without free text; null when nothing was
 * @param rows rows that were taken away; null when none could be
 * @param outcome the code of a refusal, or how an export ended; null when there is nothing to say
 */
public record AccessEvent(
        Instant at,
        AccessType type,
        String action,
        @Nullable Actor actor,
        @Nullable UUID tenantId,
        @Nullable String path,
        @Nullable String filter,
        @Nullable Long rows,
        @Nullable String outcome,
        @Nullable String ipAddress)
        implements AuditEntry {

    /** The same at another moment. */
    public AccessEvent at(Instant moment) {
        return new AccessEvent(moment, type, action, actor, tenantId, path, filter, rows, outcome, ipAddress);
    }
}
