package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Role;
import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new token with its secret, which is never shown again. */
record CreatedToken(
        UUID id,
        UUID tenantId,
        String name,
        TokenScope scope,
        @Nullable Role role,
        @Nullable List<UUID> developmentIds,
        @Nullable UUID developerId,
        String token,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    static CreatedToken of(ApiToken token, ApiTokenSecret secret) {
        Granted granted = Granted.of(token.grant());
        return new CreatedToken(
                token.id(),
                token.tenantId(),
                token.name(),
                token.scope(),
                granted.role(),
                granted.developmentIds(),
                granted.developerId(),
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
