package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.CredentialDirectory;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.domain.scope.StoredCredential;
import java.util.Optional;
import java.util.UUID;

/** Admins who sign in here, as the database knows them now. */
record LocalAccounts(PrincipalDirectory admins, CredentialDirectory credentials) {

    private static final UUID NOBODY = new UUID(0, 0);

    Optional<KnownAdmin> find(String email) {
        return admins.findByEmail(email);
    }

    Optional<KnownAdmin> find(UUID tenantId, UUID adminId) {
        return admins.findById(tenantId, adminId);
    }

    Optional<StoredCredential> credential(KnownAdmin admin) {
        return credentials.find(admin.tenantId(), admin.id());
    }

    /** None, found out at the cost of looking one up, so that the time does not tell whether there is such an admin. */
    Optional<StoredCredential> credentialOfNobody() {
        credentials.find(NOBODY, NOBODY);
        return Optional.empty();
    }

    boolean isEnabled(KnownAdmin admin) {
        return credential(admin).filter(credential -> !credential.disabled()).isPresent();
    }
}
