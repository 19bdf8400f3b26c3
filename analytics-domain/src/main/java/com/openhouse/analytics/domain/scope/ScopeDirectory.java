package com.openhouse.analytics.domain.scope;

import java.util.Optional;
import java.util.UUID;

/** The few facts that a scope is decided by. */
public interface ScopeDirectory {

    boolean tenantExists(UUID tenantId);

    /** The tenant that a development belongs to; empty when there is no such development. */
    Optional<UUID> tenantOfDevelopment(UUID developmentId);
}
