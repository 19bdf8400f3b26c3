package com.openhouse.analytics.domain.scope;

import java.util.Optional;
import java.util.UUID;

/** Finds the local account of an admin. */
public interface CredentialDirectory {

    /** Empty when the admin signs in elsewhere. */
    Optional<StoredCredential> find(UUID tenantId, UUID adminId);
}
