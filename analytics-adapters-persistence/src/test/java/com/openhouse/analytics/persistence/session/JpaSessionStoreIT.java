package com.openhouse.analytics.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.RefreshToken;
import com.openhouse.analytics.domain.scope.Session;
import com.openhouse.analytics.domain.scope.SessionStore;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaSessionStoreIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Session session = new Session(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), NOON, NOON, NOON.plusSeconds(3600), null);
    private final String hash = "hash of " + session.id();

    @Autowired
    private SessionStore store;

    @Autowired
    private EndedSessions ended;

    @Test
    void aSessionIsFoundInItsTenantAlone() {
        store.begin(session, hash);
        assertThat(store.find(session.tenantId(), session.id())).contains(session);
        assertThat(store.find(UUID.randomUUID(), session.id())).isEmpty();
    }

    @Test
    void aTokenIsUnusedOnce() {
        store.begin(session, hash);
        assertThat(store.use(hash, NOON)).contains(new RefreshToken(session, null));
        assertThat(store.use(hash, NOON.plusSeconds(5))).contains(new RefreshToken(session, NOON));
        assertThat(store.use("another", NOON)).isEmpty();
    }

    @Test
    void ofManyWhoComeAtOnceOneSeesTheTokenUnused() throws Exception {
        store.begin(session, hash);
        Callable<Boolean> use = () -> store.use(hash, NOON).orElseThrow().usedAt() == null;
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> uses =
                    many.invokeAll(Stream.generate(() -> use).limit(40).toList());
            int unused = 0;
            for (Future<Boolean> each : uses) {
                unused += each.get() ? 1 : 0;
            }
            assertThat(unused).isOne();
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void aRenewedSessionHasOneMoreTokenAndWasUsed() {
        store.begin(session, hash);
        store.renew(session, hash + " 2", NOON.plusSeconds(60));
        RefreshToken next = store.use(hash + " 2", NOON.plusSeconds(61)).orElseThrow();
        assertThat(next.usedAt()).isNull();
        assertThat(next.session().lastUsedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void aRevokedSessionKeepsItsTime() {
        store.begin(session, hash);
        store.revoke(session, NOON);
        store.revokeAll(session.tenantId(), session.adminId(), NOON.plusSeconds(1));
        assertThat(store.find(session.tenantId(), session.id()).orElseThrow().revokedAt())
                .isEqualTo(NOON);
    }

    @Test
    void allSessionsOfAnAccountEndTogether() {
        store.begin(session, hash);
        store.revokeAll(session.tenantId(), UUID.randomUUID(), NOON);
        assertThat(store.find(session.tenantId(), session.id()).orElseThrow().revokedAt())
                .isNull();
        store.revokeAll(session.tenantId(), session.adminId(), NOON);
        assertThat(store.find(session.tenantId(), session.id()).orElseThrow().revokedAt())
                .isEqualTo(NOON);
    }

    @Test
    void whatEndedLongAgoIsForgottenWithItsTokens() {
        store.begin(session, hash);
        ended.remove(NOON);
        assertThat(store.use(hash, NOON)).isPresent();
        ended.remove(NOON.plusSeconds(3601));
        assertThat(store.find(session.tenantId(), session.id())).isEmpty();
        assertThat(store.use(hash, NOON)).isEmpty();
    }
}
