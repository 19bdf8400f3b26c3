package com.openhouse.analytics.domain.scope;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps the sessions of local accounts. Hashes are SHA-256 in lower-case hex. */
public interface SessionStore {

    /** Begins a session with its first refresh token. */
    void begin(Session session, String tokenHash);

    /** Empty when there is no such session; one that has ended is found. */
    Optional<Session> find(UUID tenantId, UUID id);

    /**
     * Uses a refresh token: of several who come with it, exactly one sees it unused.
     *
     * @return the token as it stood before; empty when there is none of this hash
     */
    Optional<RefreshToken> use(String tokenHash, Instant at);

    /** Adds the next refresh token to a session and notes that it was renewed. */
    void renew(Session session, String tokenHash, Instant at);

    /** Ends a session for ever; one that has ended before keeps its time. */
    void revoke(Session session, Instant at);

    /** Ends all sessions of an account. */
    void revokeAll(UUID tenantId, UUID adminId, Instant at);
}
