package com.openhouse.analytics.domain.scope;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program may read: as much as somebody of this role.
 *
 * @param developmentIds the developments of a developer's role; empty for other roles, and where a developer is named
 * @param developerId the admin whose developments, as they are at each request, a developer's role reads; null otherwise
 */
public record ReadGrant(
        Role role, Set<UUID> developmentIds, @Nullable UUID developerId) {

    public ReadGrant {
        developmentIds = Set.copyOf(developmentIds);
    }
}
