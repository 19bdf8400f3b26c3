package com.openhouse.analytics.persistence.credential;

import com.openhouse.analytics.domain.scope.CredentialDirectory;
import com.openhouse.analytics.domain.scope.StoredCredential;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class JpaCredentialDirectory implements CredentialDirectory {

    private final CredentialRepository repository;

    JpaCredentialDirectory(CredentialRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<StoredCredential> find(UUID tenantId, UUID adminId) {
        return repository.findById(new CredentialId(tenantId, adminId)).map(CredentialRow::credential);
    }
}
