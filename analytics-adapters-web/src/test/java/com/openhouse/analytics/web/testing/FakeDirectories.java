package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.directory.DevelopmentName;
import com.openhouse.analytics.domain.directory.PortalDirectory;
import com.openhouse.analytics.domain.directory.TenantName;
import com.openhouse.analytics.domain.scope.CredentialDirectory;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopeDirectory;
import com.openhouse.analytics.domain.scope.StoredCredential;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.crypto.password.PasswordEncoder;

/** All directories, over a handful of people and places. */
public final class FakeDirectories
        implements PrincipalDirectory, CredentialDirectory, ScopeDirectory, PortalDirectory, ZoneDirectory {

    private static final Map<UUID, UUID> OWNERS =
            Map.of(People.DEVELOPMENT, People.TENANT, People.OTHER_DEVELOPMENT, People.OTHER_TENANT);

    private final String hash;

    /** What every look-up of a person fails with, as a database that is away. */
    public final AtomicReference<Optional<RuntimeException>> outage = new AtomicReference<>(Optional.empty());

    FakeDirectories(PasswordEncoder encoder) {
        this.hash = encoder.encode(People.PASSWORD);
    }

    @Override
    public Optional<KnownAdmin> findByEmail(String email) {
        outage.get().ifPresent(failure -> {
            throw failure;
        });
        return People.ALL.stream()
                .filter(admin -> admin.email().equalsIgnoreCase(email))
                .findFirst();
    }

    @Override
    public Optional<KnownAdmin> findById(UUID tenantId, UUID adminId) {
        return People.ALL.stream()
                .filter(admin -> admin.id().equals(adminId) && admin.tenantId().equals(tenantId))
                .findFirst();
    }

    @Override
    public Optional<StoredCredential> find(UUID tenantId, UUID adminId) {
        return Optional.of(new StoredCredential(hash, adminId.equals(People.DISABLED.id())));
    }

    @Override
    public boolean tenantExists(UUID tenantId) {
        return OWNERS.containsValue(tenantId);
    }

    @Override
    public Optional<UUID> tenantOfDevelopment(UUID developmentId) {
        return Optional.ofNullable(OWNERS.get(developmentId));
    }

    @Override
    public List<TenantName> tenants(Scope scope) {
        TenantName own = new TenantName(People.TENANT, "Acme Homes");
        return scope.tenant().isPresent()
                ? List.of(own)
                : List.of(own, new TenantName(People.OTHER_TENANT, "Beta Homes"));
    }

    @Override
    public List<DevelopmentName> developments(Scope scope) {
        return List.of(new DevelopmentName(People.DEVELOPMENT, "Longview Park", People.TENANT));
    }

    @Override
    public ReportingZones zones(Scope scope) {
        ZoneId dublin = ZoneId.of("Europe/Dublin");
        return scope.tenant()
                .map(id -> ReportingZones.ofTenant(id, dublin))
                .orElseGet(() -> ReportingZones.ofPlatform(Map.of(People.TENANT, dublin), dublin));
    }
}
