package com.openhouse.analytics.domain.scope;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The token of a program, without its secret.
 *
 * @param tenantId the only tenant that it is good for
 * @param grant what a token of reading may read; null for one of telemetry
 * @param createdBy the admin who made it
 * @param lastUsedAt to the minute; null while it has never been used
 * @param expiresAt null when it never expires
 * @param revokedAt null while it has not been revoked
 */
public record ApiToken(
        UUID id,
        UUID tenantId,
        String name,
        TokenScope scope,
        @Nullable ReadGrant grant,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** The token as somebody who reads these developments; they matter to a developer's role alone. */
    public Principal reader(ReadGrant granted, Set<UUID> developmentIds) {
        return new Principal(id, actorName(), granted.role(), tenantId, developmentIds);
    }

    /** How a program is named where people are named by their e-mail. */
    public String actorName() {
        return "token:" + name;
    }

    public boolean isGood(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
