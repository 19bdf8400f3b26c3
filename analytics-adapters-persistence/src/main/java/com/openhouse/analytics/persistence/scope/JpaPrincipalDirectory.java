package com.openhouse.analytics.persistence.scope;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JpaPrincipalDirectory implements PrincipalDirectory {

    private static final SqlFile ADMIN_BY_EMAIL = SqlFile.of("scope/admin_by_email.sql");
    private static final SqlFile ADMIN_BY_ID = SqlFile.of("scope/admin_by_id.sql");
    private static final SqlFile DEVELOPMENTS = SqlFile.of("scope/developments_of_developer.sql");

    private final NativeRows rows;

    JpaPrincipalDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public Optional<KnownAdmin> findByEmail(String email) {
        if (email.indexOf('\0') >= 0) {
            // PostgreSQL has no such text, so nobody has this address; asking for it would fail.
            return Optional.empty();
        }
        List<AdminRow> admins = rows.listUnscoped(ADMIN_BY_EMAIL, Map.of("email", email), AdminRow.class);
        return admins.stream()
                .findFirst()
                .filter(first -> admins.size() == 1 || first.email().equals(email))
                .map(admin -> admin.with(developments(admin)));
    }

    @Override
    public Optional<KnownAdmin> findById(UUID tenantId, UUID adminId) {
        return rows.find(ADMIN_BY_ID, Map.of("tenant_id", tenantId, "admin_id", adminId), AdminRow.class)
                .map(admin -> admin.with(developments(admin)));
    }

    private Set<UUID> developments(AdminRow admin) {
        return rows
                .listUnscoped(DEVELOPMENTS, Map.of("tenant_id", admin.tenantId(), "admin_id", admin.id()), IdRow.class)
                .stream()
                .map(IdRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
