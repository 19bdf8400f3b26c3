package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new token with its secret, which is never shown again. */
record CreatedToken(
        UUID id,
        UUID tenantId,
        String name,
        TokenScope scope,
        String token,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    static CreatedToken of(ApiToken token, ApiTokenSecret secret) {
        return new CreatedToken(
                token.id(),
                token.tenantId(),
                token.name(),
                token.scope(),
                secret.text(),
                token.createdAt(),
                token.expiresAt());
    }

    /** Without the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "CreatedToken[" + id + "]";
    }
}
