package com.openhouse.analytics.persistence.session;

import com.openhouse.analytics.domain.scope.RefreshToken;
import com.openhouse.analytics.domain.scope.Session;
import com.openhouse.analytics.domain.scope.SessionStore;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JpaSessionStore implements SessionStore {

    private static final SqlFile BEGIN = SqlFile.of("session/begin.sql");
    private static final SqlFile FIND = SqlFile.of("session/find.sql");
    private static final SqlFile USE = SqlFile.of("session/use.sql");
    private static final SqlFile RENEW = SqlFile.of("session/renew.sql");
    private static final SqlFile REVOKE = SqlFile.of("session/revoke.sql");
    private static final SqlFile REVOKE_ALL = SqlFile.of("session/revoke_all.sql");

    private final NativeRows rows;

    JpaSessionStore(EntityManager entityManager) {
        this.rows = NativeRows.writing(entityManager);
    }

    @Override
    public void begin(Session session, String tokenHash) {
        change(
                BEGIN,
                Map.of(
                        "tenant_id", session.tenantId(),
                        "id", session.id(),
                        "admin_id", session.adminId(),
                        "created_at", session.createdAt(),
                        "expires_at", session.expiresAt(),
                        "hash", tokenHash));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Session> find(UUID tenantId, UUID id) {
        return rows.find(FIND, Map.of("tenant_id", tenantId, "id", id), SessionRow.class)
                .map(SessionRow::session);
    }

    @Override
    public Optional<RefreshToken> use(String tokenHash, Instant at) {
        return rows.find(USE, Map.of("hash", tokenHash, "at", at), TokenRow.class)
                .map(TokenRow::token);
    }

    @Override
    public void renew(Session session, String tokenHash, Instant at) {
        change(RENEW, Map.of("tenant_id", session.tenantId(), "id", session.id(), "hash", tokenHash, "at", at));
    }

    @Override
    public void revoke(Session session, Instant at) {
        change(REVOKE, Map.of("tenant_id", session.tenantId(), "id", session.id(), "at", at));
    }

    @Override
    public void revokeAll(UUID tenantId, UUID adminId, Instant at) {
        change(REVOKE_ALL, Map.of("tenant_id", tenantId, "admin_id", adminId, "at", at));
    }

    private void change(SqlFile file, Map<String, ?> values) {
        rows.listUnscoped(file, values, Changed.class);
    }

    record Changed(UUID id) {}
}
