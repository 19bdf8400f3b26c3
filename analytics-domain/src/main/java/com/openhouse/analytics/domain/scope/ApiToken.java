package com.openhouse.analytics.domain.scope;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The token of a program, without its secret.
 *
 * @param tenantId the only tenant that it is good for
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
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    public boolean isGood(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
