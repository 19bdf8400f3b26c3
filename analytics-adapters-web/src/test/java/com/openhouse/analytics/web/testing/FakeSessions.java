package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.scope.RefreshToken;
import com.openhouse.analytics.domain.scope.Session;
import com.openhouse.analytics.domain.scope.SessionStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps sessions in memory. */
public final class FakeSessions implements SessionStore {

    private final Map<UUID, Session> sessions = new LinkedHashMap<>();
    private final Map<String, UUID> owners = new LinkedHashMap<>();
    private final Map<String, Instant> used = new LinkedHashMap<>();

    @Override
    public synchronized void begin(Session session, String tokenHash) {
        sessions.put(session.id(), session);
        owners.put(tokenHash, session.id());
    }

    @Override
    public synchronized Optional<Session> find(UUID tenantId, UUID id) {
        return Optional.ofNullable(sessions.get(id))
                .filter(session -> session.tenantId().equals(tenantId));
    }

    @Override
    public synchronized Optional<RefreshToken> use(String tokenHash, Instant at) {
        return Optional.ofNullable(owners.get(tokenHash))
                .map(id -> new RefreshToken(sessions.get(id), used.putIfAbsent(tokenHash, at)));
    }

    @Override
    public synchronized void renew(Session session, String tokenHash, Instant at) {
        owners.put(tokenHash, session.id());
        sessions.computeIfPresent(session.id(), (id, kept) -> copy(kept, at, kept.revokedAt()));
    }

    @Override
    public synchronized void revoke(Session session, Instant at) {
        sessions.computeIfPresent(session.id(), (id, kept) -> copy(kept, kept.lastUsedAt(), at));
    }

    @Override
    public synchronized void revokeAll(UUID tenantId, UUID adminId, Instant at) {
        sessions.replaceAll((id, kept) -> kept.adminId().equals(adminId) ? copy(kept, kept.lastUsedAt(), at) : kept);
    }

    private static Session copy(Session session, Instant lastUsedAt, @Nullable Instant revokedAt) {
        return new Session(
                session.id(),
                session.tenantId(),
                session.adminId(),
                session.createdAt(),
                lastUsedAt,
                session.expiresAt(),
                revokedAt);
    }
}
