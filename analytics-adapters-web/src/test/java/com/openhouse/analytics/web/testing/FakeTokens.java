package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.ApiTokenDirectory;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.domain.token.ApiTokenRegister;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps tokens in memory. */
public final class FakeTokens implements ApiTokenDirectory, ApiTokenRegister {

    private final Map<String, ApiToken> byHash = new LinkedHashMap<>();

    /** Keeps one of a program of {@link People#TENANT} that never ends. */
    public void keep(TokenScope scope, ApiTokenSecret secret) {
        ApiToken token = new ApiToken(
                UUID.randomUUID(),
                People.TENANT,
                "portal",
                scope,
                null,
                People.ADMIN.id(),
                Instant.EPOCH,
                null,
                null,
                null);
        add(new Scope.Tenant(People.TENANT, Authority.TENANT), token, secret.hash());
    }

    @Override
    public synchronized Optional<ApiToken> findByHash(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    @Override
    public synchronized void used(ApiToken token, Instant at) {
        byHash.replaceAll((hash, kept) -> kept.id().equals(token.id()) ? copy(kept, at, kept.revokedAt()) : kept);
    }

    @Override
    public synchronized void add(Scope scope, ApiToken token, String hash) {
        byHash.put(hash, token);
    }

    @Override
    public synchronized Page<ApiToken> list(Scope scope, PageRequest page) {
        List<ApiToken> within = byHash.values().stream()
                .filter(token -> scope.tenant().map(token.tenantId()::equals).orElse(true))
                .toList();
        return new Page<>(within, within.size());
    }

    @Override
    public synchronized boolean revoke(Scope scope, UUID id, Instant at) {
        boolean known = list(scope, new PageRequest(1, 1)).items().stream()
                .anyMatch(token -> token.id().equals(id));
        if (known) {
            byHash.replaceAll((hash, kept) -> kept.id().equals(id) ? copy(kept, kept.lastUsedAt(), at) : kept);
        }
        return known;
    }

    private static ApiToken copy(ApiToken token, @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {
        return new ApiToken(
                token.id(),
                token.tenantId(),
                token.name(),
                token.scope(),
                token.grant(),
                token.createdBy(),
                token.createdAt(),
                lastUsedAt,
                token.expiresAt(),
                revokedAt);
    }
}
