package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Role;
import com.openhouse.analytics.domain.scope.TokenScope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token without its secret. */
record TokenItem(
        UUID id,
        UUID tenantId,
        String name,
        TokenScope scope,
        @Nullable Role role,
        @Nullable List<UUID> developmentIds,
        @Nullable UUID developerId,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    static TokenItem of(ApiToken token) {
        Granted granted = Granted.of(token.grant());
        return new TokenItem(
                token.id(),
                token.tenantId(),
                token.name(),
                token.scope(),
                granted.role(),
                granted.developmentIds(),
                granted.developerId(),
                token.createdBy(),
                token.createdAt(),
                token.lastUsedAt(),
                token.expiresAt(),
                token.revokedAt());
    }

    /** One page of tokens. */
    record Items(List<TokenItem> items, int page, int pageSize, long total) {}
}
