package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in and what he may see.
 *
 * @param tenant the one that he belongs to
 * @param tenants those that he may see, by name
 * @param developments those that he may see, by name
 */
record Me(
        UUID adminId,
        String email,
        Role role,
        @Nullable Tenant tenant,
        List<Tenant> tenants,
        List<Development> developments,
        boolean demo) {

    record Tenant(UUID id, String name) {}

    record Development(UUID id, String name, UUID tenantId) {}
}
