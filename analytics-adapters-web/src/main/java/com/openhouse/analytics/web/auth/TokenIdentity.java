package com.openhouse.analytics.web.auth;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a genuine token speaks of.
 *
 * @param email null when the token names none
 * @param localAdminId the admin that a local token was issued to; null for a token of the external issuer
 * @param sessionId the session that a local token came of; null like {@code localAdminId}
 * @param expiresAt from when on the token proves nothing
 */
record TokenIdentity(
        @Nullable String email,
        @Nullable UUID localAdminId,
        @Nullable UUID sessionId,
        Instant expiresAt) {

    boolean isLocal() {
        return localAdminId != null;
    }

    /** Of the external issuer, which has sessions of its own. */
    static TokenIdentity external(@Nullable String email, Instant expiresAt) {
        return new TokenIdentity(email, null, null, expiresAt);
    }
}
