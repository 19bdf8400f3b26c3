package com.openhouse.analytics.domain.scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A row of {@code admins} with the developments that name it as their developer.
 *
 * @param role as it stands in the database, whatever it says
 */
public record KnownAdmin(UUID id, String email, String role, UUID tenantId, Set<UUID> developmentIds) {

    /** Empty when the role is none that the product knows. */
    public Optional<Principal> principal() {
        return Role.of(role)
                .map(known ->
                        new Principal(id, email, known, tenantId, known == Role.DEVELOPER ? developmentIds : Set.of()));
    }
}
