package com.openhouse.analytics.persistence.scope;

import com.github.benmanes.caffeine.cache.LoadingCache;
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

    private final LoadingCache<String, Optional<KnownAdmin>> byEmail;
    private final LoadingCache<TenantAdmin, Optional<KnownAdmin>> byId;

    SharedPrincipals(@Qualifier("jpaPrincipalDirectory") PrincipalDirectory admins, LookupMemory memory) {
        this.byEmail = memory.cache(admins::findByEmail);
        this.byId = memory.cache(admin -> admins.findById(admin.tenantId(), admin.adminId()));
    }

    @Override
    public Optional<KnownAdmin> findByEmail(String email) {
        return byEmail.get(email);
    }

    @Override
    public Optional<KnownAdmin> findById(UUID tenantId, UUID adminId) {
        return byId.get(new TenantAdmin(tenantId, adminId));
    }

    private record TenantAdmin(UUID tenantId, UUID adminId) {}
}
