package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.DevelopmentName;
import com.openhouse.analytics.domain.directory.PortalDirectory;
import com.openhouse.analytics.domain.directory.TenantName;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JpaPortalDirectory implements PortalDirectory {

    private static final SqlFile TENANT = SqlFile.of("directory/tenant.sql");
    private static final SqlFile TENANTS = SqlFile.of("directory/tenants.sql");
    private static final SqlFile DEVELOPMENTS = SqlFile.of("directory/developments.sql");

    private final NativeRows rows;

    JpaPortalDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public List<TenantName> tenants(Scope scope) {
        return scope.tenant()
                .map(id -> rows.listUnscoped(TENANT, Map.of("tenant_id", id), TenantName.class))
                .orElseGet(() -> rows.list(TENANTS, scope, Map.of(), TenantName.class));
    }

    @Override
    public List<DevelopmentName> developments(Scope scope) {
        return rows.list(DEVELOPMENTS, scope, Map.of(), DevelopmentName.class);
    }
}
