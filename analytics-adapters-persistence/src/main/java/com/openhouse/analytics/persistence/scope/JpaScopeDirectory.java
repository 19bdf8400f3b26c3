package com.openhouse.analytics.persistence.scope;

import com.openhouse.analytics.domain.scope.ScopeDirectory;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JpaScopeDirectory implements ScopeDirectory {

    private static final SqlFile TENANT_EXISTS = SqlFile.of("scope/tenant_exists.sql");
    private static final SqlFile TENANT_OF_DEVELOPMENT = SqlFile.of("scope/tenant_of_development.sql");

    private final NativeRows rows;

    JpaScopeDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public boolean tenantExists(UUID tenantId) {
        return rows.find(TENANT_EXISTS, Map.of("tenant_id", tenantId), IdRow.class)
                .isPresent();
    }

    @Override
    public Optional<UUID> tenantOfDevelopment(UUID developmentId) {
        return rows.find(TENANT_OF_DEVELOPMENT, Map.of("development_id", developmentId), IdRow.class)
                .map(IdRow::id);
    }
}
