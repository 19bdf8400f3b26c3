package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.isolation.Isolation;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a keeper follow, or wait, when a test wants it, whatever the timer is at. */
final class Following {

    private static final int PATIENCE_SECONDS = 240;

    private Following() {}

    /** Until it has followed everything. */
    static void all(FactKeeper keeper) {
        boolean followed = false;
        while (!followed) {
            followed = keeper.follow(() -> true);
        }
    }

    /** Runs a step while nobody follows. */
    static <T> T without(DataSource dataSource, Isolation isolation, Supplier<T> step) {
        try (FactConnection alone = FactConnection.of(dataSource, isolation)) {
            assertThat(alone.lock(PATIENCE_SECONDS)).isTrue();
            return alone.locked(step);
        }
    }

    /** Runs a step while nobody follows and the sums of this state count as not there, which are there again afterwards. */
    static void withoutSums(DataSource dataSource, Isolation isolation, String state, Runnable step) {
        without(dataSource, isolation, () -> {
            JdbcClient client = JdbcClient.create(dataSource);
            String seen = client.sql("select cast(seen as text) from " + state)
                    .query(String.class)
                    .single();
            assertThat(seen).isNotNull();
            client.sql("update " + state + " set seen = null").update();
            step.run();
            return client.sql("update " + state + " set seen = cast(? as pg_snapshot)")
                    .param(seen)
                    .update();
        });
    }

    /**
     * Takes out all that belongs to tenants, and what was counted of chunks and homes; a keeper reads these tables in another order, so one of
     * both would fail.
     */
    static void forgetTenants(DataSource dataSource, Isolation isolation) {
        without(dataSource, isolation, () -> {
            JdbcClient client = JdbcClient.create(dataSource);
            client.sql("truncate tenants, doc_chunks cascade").update();
            client.sql("update analytics_place_state set seen = null").update();
            return client.sql("update analytics_chunk_state set seen = null").update();
        });
    }
}
