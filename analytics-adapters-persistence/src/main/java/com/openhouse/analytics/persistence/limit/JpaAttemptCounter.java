package com.openhouse.analytics.persistence.limit;

import com.openhouse.analytics.domain.scope.AttemptCounter;
import com.openhouse.analytics.domain.scope.Attempts;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts in {@code rate_limits}, whose other keys belong to the existing application. */
@Component
@Transactional
class JpaAttemptCounter implements AttemptCounter {

    private static final SqlFile COUNT = SqlFile.of("limit/count.sql");
    private static final SqlFile FORGIVE = SqlFile.of("limit/forgive.sql");

    private final NativeRows rows;

    JpaAttemptCounter(EntityManager entityManager) {
        this.rows = NativeRows.writing(entityManager);
    }

    @Override
    public Attempts count(String key, Duration window, Instant now) {
        Map<String, Object> values = Map.of("key", key, "now", now, "until", now.plus(window));
        Counted counted = rows.find(COUNT, values, Counted.class).orElseThrow();
        return new Attempts(counted.count(), counted.resetAt());
    }

    @Override
    public void forgive(String key) {
        rows.listUnscoped(FORGIVE, Map.of("key", key), Forgiven.class);
    }

    record Counted(int count, Instant resetAt) {}

    record Forgiven(String key) {}
}
