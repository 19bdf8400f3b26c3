package com.openhouse.analytics.persistence.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class ExpiredAnswersIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private ApiCacheRepository repository;

    @Autowired
    private DataSource dataSource;

    private Rows rows;

    @BeforeEach
    void anEmptyCache() {
        rows = new Rows(dataSource);
        rows.run("truncate api_cache");
        rows.run("update analytics_cache_totals set hits = 0, writes = 0");
    }

    @Test
    void onlyOurOwnAnswersGoAndOnlyAnHourAfterTheirTime() {
        rows.run("""
                insert into api_cache (cache_key, expiry, hits, writes)
                values ('analytics:old', '2026-11-23 10:59:59', 5, 2),
                       ('analytics:older', '2026-11-01 00:00:00', 1, 1),
                       ('analytics:recent', '2026-11-23 11:00:00', 7, 3),
                       ('analytics:live', '2026-11-23 12:10:00', 7, 3),
                       ('amenities:old', '2026-11-01 00:00:00', 9, 0)""");

        clean();

        assertThat(keys()).isEqualTo("amenities:old,analytics:live,analytics:recent");
        assertThat(totals()).containsEntry("hits", 6L).containsEntry("writes", 3L);
    }

    @Test
    void manyAreRemovedInRounds() {
        rows.run("""
                insert into api_cache (cache_key, expiry, hits, writes)
                select 'analytics:' || i, '2026-11-01 00:00:00', 1, 1 from generate_series(1, 1200) i""");

        clean();

        assertThat(keys()).isEmpty();
        assertThat(totals()).containsEntry("hits", 1200L).containsEntry("writes", 1200L);
    }

    @Test
    void aMissingTableIsNoReasonToFail() {
        rows.run("alter table api_cache rename to api_cache_gone");
        try {
            assertThatCode(this::clean).doesNotThrowAnyException();
        } finally {
            rows.run("alter table api_cache_gone rename to api_cache");
        }
    }

    private void clean() {
        new ExpiredAnswers(repository, () -> NOON).remove();
    }

    private String keys() {
        return JdbcClient.create(dataSource)
                .sql("select coalesce(string_agg(cache_key, ',' order by cache_key), '') from api_cache")
                .query(String.class)
                .single();
    }

    private Map<String, Object> totals() {
        return JdbcClient.create(dataSource)
                .sql("select hits, writes from analytics_cache_totals")
                .query()
                .singleRow();
    }
}
