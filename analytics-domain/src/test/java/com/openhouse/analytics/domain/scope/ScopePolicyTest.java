package com.openhouse.analytics.domain.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopePolicyTest {

    private static final UUID OWN_TENANT = UUID.randomUUID();
    private static final UUID OTHER_TENANT = UUID.randomUUID();
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID SIBLING = UUID.randomUUID();
    private static final UUID FOREIGN = UUID.randomUUID();
    private static final UUID ABSENT = UUID.randomUUID();

    private final List<UUID> lookedUp = new ArrayList<>();
    private final ScopePolicy policy = new ScopePolicy(new Directory());

    @Test
    void aSuperAdminSeesThePlatform() {
        assertThat(policy.narrow(superAdmin(), ScopeRequest.EVERYTHING)).isEqualTo(new Scope.Platform());
    }

    @Test
    void aSuperAdminCanNarrowToAnyTenantAndDevelopment() {
        assertThat(policy.narrow(superAdmin(), tenant(OTHER_TENANT)))
                .isEqualTo(new Scope.Tenant(OTHER_TENANT, Authority.PLATFORM));
        assertThat(policy.narrow(superAdmin(), development(FOREIGN)))
                .isEqualTo(developments(OTHER_TENANT, Authority.PLATFORM, FOREIGN));
    }

    @Test
    void aSuperAdminLearnsThatATenantIsAbsent() {
        assertNotFound(superAdmin(), tenant(ABSENT));
        assertNotFound(superAdmin(), new ScopeRequest(OWN_TENANT, FOREIGN));
    }

    @Test
    void aTokenOfTelemetryWritesForItsTenantAndAnotherTokenForNone() {
        assertThat(policy.forTelemetry(token(TokenScope.TELEMETRY)))
                .isEqualTo(new Scope.Tenant(OTHER_TENANT, Authority.TENANT));
        assertThatThrownBy(() -> policy.forTelemetry(token(TokenScope.READ))).isInstanceOf(ForbiddenException.class);
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void onlyADeveloperIsNoAdmin() {
        policy.enforceAdmin(superAdmin());
        policy.enforceAdmin(admin());
        assertThatThrownBy(() -> policy.enforceAdmin(developer())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void anAdminSeesTheOwnTenantHoweverItIsAskedFor() {
        Scope own = new Scope.Tenant(OWN_TENANT, Authority.TENANT);
        assertThat(policy.narrow(admin(), ScopeRequest.EVERYTHING)).isEqualTo(own);
        assertThat(policy.narrow(admin(), tenant(OWN_TENANT))).isEqualTo(own);
        assertThat(policy.narrow(admin(), development(SIBLING)))
                .isEqualTo(developments(OWN_TENANT, Authority.TENANT, SIBLING));
    }

    @Test
    void aForeignTenantIsRefusedWithoutALookUp() {
        for (Principal principal : List.of(admin(), developer())) {
            assertThatThrownBy(() -> policy.narrow(principal, new ScopeRequest(OTHER_TENANT, FOREIGN)))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void aForeignDevelopmentAnswersAsAnAbsentOne() {
        for (Principal principal : List.of(admin(), developer())) {
            assertNotFound(principal, development(FOREIGN));
            assertNotFound(principal, development(ABSENT));
        }
    }

    @Test
    void aDeveloperSeesTheOwnDevelopmentsOnly() {
        assertThat(policy.narrow(developer(), ScopeRequest.EVERYTHING))
                .isEqualTo(developments(OWN_TENANT, Authority.DEVELOPMENTS, OWN));
        assertThat(policy.narrow(developer(), development(OWN)))
                .isEqualTo(developments(OWN_TENANT, Authority.DEVELOPMENTS, OWN));
        assertNotFound(developer(), development(SIBLING));
    }

    @Test
    void aDeveloperOfNothingHasAnEmptyScope() {
        Principal nobody = principal(Role.DEVELOPER, Set.of());

        assertThat(policy.narrow(nobody, tenant(OWN_TENANT)))
                .isEqualTo(developments(OWN_TENANT, Authority.DEVELOPMENTS));
    }

    @Test
    void onlyASuperAdminPassesTheGuardOfThePlatform() {
        policy.enforceSuperAdmin(superAdmin());
        assertThatThrownBy(() -> policy.enforceSuperAdmin(admin())).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> policy.enforceSuperAdmin(developer())).isInstanceOf(ForbiddenException.class);
    }

    private void assertNotFound(Principal principal, ScopeRequest request) {
        assertThatThrownBy(() -> policy.narrow(principal, request)).isInstanceOf(NotFoundException.class);
    }

    private static ScopeRequest tenant(UUID id) {
        return new ScopeRequest(id, null);
    }

    private static ScopeRequest development(UUID id) {
        return new ScopeRequest(null, id);
    }

    private static Scope developments(UUID tenant, Authority authority, UUID... ids) {
        return new Scope.Developments(tenant, new TreeSet<>(List.of(ids)), authority);
    }

    private static ApiToken token(TokenScope scope) {
        return new ApiToken(
                UUID.randomUUID(),
                OTHER_TENANT,
                "portal",
                scope,
                null,
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                null,
                null);
    }

    private static Principal superAdmin() {
        return principal(Role.SUPER_ADMIN, Set.of());
    }

    private static Principal admin() {
        return principal(Role.ADMIN, Set.of());
    }

    private static Principal developer() {
        return principal(Role.DEVELOPER, Set.of(OWN));
    }

    private static Principal principal(Role role, Set<UUID> developments) {
        return new Principal(UUID.randomUUID(), "who@example.ie", role, OWN_TENANT, developments);
    }

    private final class Directory implements ScopeDirectory {

        private final Map<UUID, UUID> tenants = Map.of(OWN, OWN_TENANT, SIBLING, OWN_TENANT, FOREIGN, OTHER_TENANT);

        @Override
        public boolean tenantExists(UUID tenantId) {
            lookedUp.add(tenantId);
            return tenants.containsValue(tenantId);
        }

        @Override
        public Optional<UUID> tenantOfDevelopment(UUID developmentId) {
            lookedUp.add(developmentId);
            return Optional.ofNullable(tenants.get(developmentId));
        }
    }
}
