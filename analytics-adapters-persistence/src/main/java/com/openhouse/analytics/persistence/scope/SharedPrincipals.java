package com.openhouse.analytics.persistence.scope;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.persistence.rows.SharedLookup;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Every request needs to know who sent it as the database knows him now; requests of a page come together. */
@Component
@Primary
final class SharedPrincipals implements PrincipalDirectory {

    private final PrincipalDirectory admins;
    private final SharedLookup<String, Optional<KnownAdmin>> lookups = new SharedLookup<>();

    SharedPrincipals(@Qualifier("jpaPrincipalDirectory") PrincipalDirectory admins) {
        this.admins = admins;
    }

    @Override
    public Optional<KnownAdmin> findByEmail(String email) {
        return lookups.get(email, () -> admins.findByEmail(email));
    }
}
