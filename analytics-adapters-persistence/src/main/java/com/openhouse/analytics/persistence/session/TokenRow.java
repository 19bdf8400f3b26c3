package com.openhouse.analytics.persistence.session;

import com.openhouse.analytics.domain.scope.RefreshToken;
import com.openhouse.analytics.domain.scope.Session;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refresh token with its session, as they stood before it was used. */
record TokenRow(
        UUID id,
        UUID tenantId,
        UUID adminId,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt) {

    RefreshToken token() {
        Session session = new Session(id, tenantId, adminId, createdAt, lastUsedAt, expiresAt, revokedAt);
        return new RefreshToken(session, usedAt);
    }
}
