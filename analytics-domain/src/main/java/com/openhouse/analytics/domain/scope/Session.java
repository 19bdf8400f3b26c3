package com.openhouse.analytics.domain.scope;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in with a local account, and all tokens that came of it.
 *
 * @param id what access tokens name as {@code sid}
 * @param lastUsedAt when it was begun or renewed last
 * @param expiresAt when it ends, however often it is used
 * @param revokedAt null while nobody has ended it
 */
public record Session(
        UUID id,
        UUID tenantId,
        UUID adminId,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether the session goes on; one that has not been renewed for as long as {@code idle} has ended. */
    public boolean isAlive(Instant now, Duration idle) {
        return revokedAt == null && now.isBefore(expiresAt) && now.isBefore(lastUsedAt.plus(idle));
    }
}
