package com.openhouse.analytics.persistence.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.ApiTokenDirectory;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.domain.token.ApiTokenRegister;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@PersistenceTest
class JpaApiTokensIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final UUID tenant = UUID.randomUUID();
    private final Scope scope = new Scope.Tenant(tenant, Authority.TENANT);
    private final Scope other = new Scope.Tenant(UUID.randomUUID(), Authority.TENANT);

    @Autowired
    private ApiTokenRegister register;

    @Autowired
    private ApiTokenDirectory directory;

    @Test
    void aTokenIsFoundByItsHashAndListedInItsTenantAlone() {
        ApiToken token = token("portal", NOON.plusSeconds(60));
        register.add(scope, token, "hash of " + token.id());

        assertThat(directory.findByHash("hash of " + token.id())).contains(token);
        assertThat(directory.findByHash("another")).isEmpty();
        assertThat(register.list(scope, FIRST).items()).containsExactly(token);
        assertThat(register.list(other, FIRST).total()).isZero();
        assertThat(register.list(new Scope.Platform(), FIRST).items()).contains(token);
    }

    @Test
    void theLastUseIsNotedOnceAMinute() {
        ApiToken token = token("portal", null);
        register.add(scope, token, "hash of " + token.id());

        directory.used(token, NOON);
        directory.used(stored(token), NOON.plusSeconds(59));
        directory.used(token, NOON.plusSeconds(59));
        assertThat(stored(token).lastUsedAt()).isEqualTo(NOON);

        directory.used(stored(token), NOON.plusSeconds(61));
        assertThat(stored(token).lastUsedAt()).isEqualTo(NOON.plusSeconds(61));
    }

    @Test
    void aRevokedTokenIsNoLongerGoodAndKeepsItsTime() {
        ApiToken token = token("portal", null);
        register.add(scope, token, "hash of " + token.id());

        assertThat(register.revoke(other, token.id(), NOON)).isFalse();
        assertThat(stored(token).isGood(NOON)).isTrue();
        assertThat(register.revoke(scope, token.id(), NOON)).isTrue();
        assertThat(register.revoke(new Scope.Platform(), token.id(), NOON.plusSeconds(1)))
                .isTrue();

        assertThat(stored(token).revokedAt()).isEqualTo(NOON);
        assertThat(stored(token).isGood(NOON)).isFalse();
    }

    @Test
    void twoTokensNeverHaveTheSameHash() {
        String hash = "hash of " + UUID.randomUUID();
        register.add(scope, token("one", null), hash);

        assertThatThrownBy(() -> register.add(scope, token("two", null), hash))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private ApiToken stored(ApiToken token) {
        return directory.findByHash("hash of " + token.id()).orElseThrow();
    }

    private ApiToken token(String name, @Nullable Instant expiresAt) {
        return new ApiToken(
                UUID.randomUUID(),
                tenant,
                name,
                TokenScope.TELEMETRY,
                null,
                UUID.randomUUID(),
                NOON,
                null,
                expiresAt,
                null);
    }
}
