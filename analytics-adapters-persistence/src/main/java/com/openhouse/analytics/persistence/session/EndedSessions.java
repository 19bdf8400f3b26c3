package com.openhouse.analytics.persistence.session;

import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes what no longer lets anybody in: sessions that ended, and counters of attempts whose time is over. */
@Component
@Transactional
class EndedSessions {

    private static final SqlFile SESSIONS = SqlFile.of("session/forget.sql");
    private static final SqlFile ATTEMPTS = SqlFile.of("limit/forget.sql");

    private final NativeRows rows;

    EndedSessions(EntityManager entityManager) {
        this.rows = NativeRows.writing(entityManager);
    }

    void remove(Instant endedBefore) {
        rows.listUnscoped(SESSIONS, Map.of("ended_before", endedBefore), JpaSessionStore.Changed.class);
        rows.listUnscoped(ATTEMPTS, Map.of("ended_before", endedBefore), Forgotten.class);
    }

    record Forgotten(String key) {}
}
