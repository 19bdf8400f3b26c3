package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.ApiToken;
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
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    static TokenItem of(ApiToken token) {
        return new TokenItem(
                token.id(),
                token.tenantId(),
                token.name(),
                token.scope(),
                token.createdBy(),
                token.createdAt(),
                token.lastUsedAt(),
                token.expiresAt(),
                token.revokedAt());
    }

    /** One page of tokens. */
    record Items(List<TokenItem> items, int page, int pageSize, long total) {}
}
