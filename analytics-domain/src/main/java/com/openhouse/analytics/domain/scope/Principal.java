package com.openhouse.analytics.domain.scope;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who has signed in, as the database knows them now.
 *
 * @param adminId {@code admins.id}
 * @param email {@code admins.email}
 * @param tenantId the tenant that the admin belongs to; a super_admin has one too, without being bound to it
 * @param developmentIds the developments of that tenant whose {@code developer_user_id} is this admin; empty for other roles
 */
public record Principal(UUID adminId, String email, Role role, UUID tenantId, Set<UUID> developmentIds) {

    public Principal {
        developmentIds = Set.copyOf(developmentIds);
    }
}
