package com.openhouse.analytics.domain.scope;

import java.util.Optional;
import java.util.UUID;

/** Finds the admins of the existing system. */
public interface PrincipalDirectory {

    /**
     * The admin with this e-mail, without regard to case.
     *
     * @return empty when there is none, or when several differ only in case and none matches exactly
     */
    Optional<KnownAdmin> findByEmail(String email);

    /** The admin of this tenant with this id. */
    Optional<KnownAdmin> findById(UUID tenantId, UUID adminId);
}
