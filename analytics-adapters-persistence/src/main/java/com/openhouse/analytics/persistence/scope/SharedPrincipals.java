package com.openhouse.analytics.persistence.scope;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.persistence.rows.SharedLookup;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Every request needs to know who sent it as the database knows him now; requests of a page come together. */
@Component
@Primary
final class SharedPrincipals implements PrincipalDirectory {

    private final PrincipalDirectory admins;
    private final SharedLookup<String, Optional<KnownAdmin>> byEmail = new SharedLookup<>();
    private final SharedLookup<TenantAdmin, Optional<KnownAdmin>> byId = new SharedLookup<>();

    SharedPrincipals(@Qualifier("jpaPrincipalDirectory") PrincipalDirectory admins) {
        this.admins = admins;
    }

    @Override
    public Optional<KnownAdmin> findByEmail(String email) {
        return byEmail.get(email, () -> admins.findByEmail(email));
    }

    @Override
    public Optional<KnownAdmin> findById(UUID tenantId, UUID adminId) {
        return byId.get(new TenantAdmin(tenantId, adminId), () -> admins.findById(tenantId, adminId));
    }

    private record TenantAdmin(UUID tenantId, UUID adminId) {}
}
