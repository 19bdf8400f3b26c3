package com.openhouse.analytics.app.oracle;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What stands in the tables of the cache, which the product itself fills while it is asked. */
final class CacheTables {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration SHORT = Duration.ofMillis(5);
    private static final String HITS = "select coalesce((select sum(hits) from api_cache), 0)"
            + " + coalesce((select sum(hits) from analytics_cache_totals), 0)";

    private final JdbcClient database;
    private final ApplicationContext product;

    CacheTables(JdbcClient database, ApplicationContext product) {
        this.database = database;
        this.product = product;
    }

    /** Lets the product write down now what it has counted, and waits until it stands there. */
    void settle(long hits) {
        product.getBean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .filter(task -> task.toString().contains("HitWriter"))
                .forEach(task -> task.getTask().getRunnable().run());
        await().pollDelay(Duration.ZERO)
                .pollInterval(SHORT)
                .atMost(LONGEST)
                .until(() -> database.sql(HITS).query(Long.class).single() == hits);
    }

    List<RawData.CacheRow> rows() {
        return database.sql("select cache_key, coalesce(hits, 0) as hits, writes from api_cache")
                .query((row, n) -> new RawData.CacheRow(
                        row.getString("cache_key"), row.getLong("hits"), row.getLong("writes"), Instant.MAX))
                .list();
    }

    List<RawData.CacheTotal> totals() {
        return database.sql("select hits, writes, stale_hits from analytics_cache_totals")
                .query((row, n) ->
                        new RawData.CacheTotal(row.getLong("hits"), row.getLong("writes"), row.getLong("stale_hits")))
                .list();
    }
}
