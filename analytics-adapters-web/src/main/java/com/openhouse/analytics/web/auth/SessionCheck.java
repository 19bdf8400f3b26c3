package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.SessionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Asks with each request whether the session that an access token came of goes on, so that its end ends the token. */
record SessionCheck(SessionStore store, Duration idle, Clock clock) {

    boolean isAlive(KnownAdmin admin, UUID sessionId) {
        Instant now = clock.instant();
        return store.find(admin.tenantId(), sessionId)
                .filter(session -> session.adminId().equals(admin.id()))
                .filter(session -> session.isAlive(now, idle))
                .isPresent();
    }
}
