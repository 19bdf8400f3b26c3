package com.openhouse.analytics.persistence.token;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.ReadGrant;
import com.openhouse.analytics.domain.scope.Role;
import com.openhouse.analytics.domain.scope.TokenScope;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code analytics_api_tokens}. */
@Entity
@Table(name = "analytics_api_tokens")
class ApiTokenRow {

    @EmbeddedId
    private ApiTokenId id = new ApiTokenId();

    @Column(name = "name")
    private String name = "";

    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "scope")
    private String scope = "";

    @Column(name = "role")
    private @Nullable String role;

    @Column(name = "developer_id")
    private @Nullable UUID developerId;

    @Column(name = "development_ids")
    private UUID @Nullable [] developmentIds;

    @Column(name = "created_by")
    private UUID createdBy = new UUID(0, 0);

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiTokenRow() {}

    static ApiTokenRow of(ApiToken token, String hash) {
        ApiTokenRow row = new ApiTokenRow();
        row.id = new ApiTokenId(token.tenantId(), token.id());
        row.name = token.name();
        row.tokenHash = hash;
        row.scope = token.scope().wireName();
        if (token.grant() != null) {
            row.grant(token.grant());
        }
        row.createdBy = token.createdBy();
        row.createdAt = token.createdAt();
        row.expiresAt = token.expiresAt();
        return row;
    }

    ApiToken token() {
        return new ApiToken(
                id.id(),
                id.tenantId(),
                name,
                TokenScope.valueOf(scope.toUpperCase(Locale.ROOT)),
                grant(),
                createdBy,
                createdAt,
                lastUsedAt,
                expiresAt,
                revokedAt);
    }

    private void grant(ReadGrant grant) {
        role = grant.role().wireName();
        developerId = grant.developerId();
        developmentIds = grant.developmentIds().stream().sorted().toArray(UUID[]::new);
    }

    private @Nullable ReadGrant grant() {
        return Role.of(role == null ? "" : role)
                .map(known ->
                        new ReadGrant(known, developmentIds == null ? Set.of() : Set.of(developmentIds), developerId))
                .orElse(null);
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }
}
