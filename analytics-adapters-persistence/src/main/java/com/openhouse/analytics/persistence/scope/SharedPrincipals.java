package com.openhouse.analytics.persistence.scope;

import com.github.benmanes.caffeine.cache.Cache;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.persistence.rows.LookupMemory;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Every request needs to know who sent it as the database knows him; requests of a page come together. */
@Component
@Primary
final class SharedPrincipals implements PrincipalDirectory {

    private final PrincipalDirectory admins;
    private final Cache<String, Optional<KnownAdmin>> byEmail;
    private final Cache<TenantAdmin, Optional<KnownAdmin>> byId;

    SharedPrincipals(@Qualifier("jpaPrincipalDirectory") PrincipalDirectory admins, LookupMemory memory) {
        this.admins = admins;
        this.byEmail = memory.cache();
        this.byId = memory.cache();
    }

    @Override
    public Optional<KnownAdmin> findByEmail(String email) {
        return byEmail.get(email, admins::findByEmail);
    }

    @Override
    public Optional<KnownAdmin> findById(UUID tenantId, UUID adminId) {
        return byId.get(
                new TenantAdmin(tenantId, adminId), admin -> admins.findById(admin.tenantId(), admin.adminId()));
    }

    private record TenantAdmin(UUID tenantId, UUID adminId) {}
}
