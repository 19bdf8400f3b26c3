package com.openhouse.analytics.persistence.scope;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import java.util.Set;
import java.util.UUID;

record AdminRow(UUID id, String email, String role, UUID tenantId) {

    KnownAdmin with(Set<UUID> developmentIds) {
        return new KnownAdmin(id, email, role, tenantId, developmentIds);
    }
}
