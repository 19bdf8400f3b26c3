package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What is compared takes minutes where there are millions of messages, so nobody waits for it. */
class ReconciliationIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    private final DataSource dataSource = TestPostgres.freshDatabase().dataSource();
    private final Rows rows = new Rows(dataSource);
    private final UUID tenant = rows.tenant("Longview", "Europe/Dublin");
    private final UUID development = rows.development(tenant, "Longview Park");
    private final FactKeeper keeper = new FactKeeper(dataSource, new Isolation(), DUBLIN, new FactProgress());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- Facts of a tenant that are not what the rows say",
                "-- How many totals of a tenant are not",
                "-- How many numbers in the rollups of a tenant",
                "-- How many numbers in the rollups of the platform",
                "-- Texts that no question has any more"
            })
    @Timeout(300)
    void messagesAreFollowedWhileItCompares(String comparing) throws Exception {
        rows.exchange(tenant, development, NOON, "Where is the fuse box?", "In the hall.");
        keeper.catchUp();
        var paused = new PausedDataSource(dataSource, comparing);
        CompletableFuture<Long> mended =
                CompletableFuture.supplyAsync(() -> new Reconciliation(paused, DUBLIN).run(report -> {}));
        paused.awaitPause();

        rows.exchange(tenant, development, NOON, "Bins?", "Tuesday.");
        assertThat(keeper.catchUp()).isTrue();
        assertThat(facts()).isEqualTo(2);

        paused.goOn();
        assertThat(mended.get(4, TimeUnit.MINUTES))
                .as("what came meanwhile is not wrong")
                .isZero();
    }

    @Test
    void whatIsWrongBesideWhatCameMeanwhileIsMended() throws Exception {
        UUID first = rows.exchange(tenant, development, NOON, "Where is the fuse box?", "In the hall.");
        keeper.catchUp();
        rows.run("update analytics_fact set topic = 'wrong' where message_id = '" + first + "'");
        var paused = new PausedDataSource(dataSource, "-- Facts of a tenant that are not what the rows say");
        CompletableFuture<Long> mended = CompletableFuture.supplyAsync(() -> new Reconciliation(paused, DUBLIN)
                .run(report -> assertThat(report.mended()).isOne()));
        paused.awaitPause();
        rows.exchange(tenant, development, NOON, "Bins?", "Tuesday.");
        paused.goOn();

        assertThat(mended.get(4, TimeUnit.MINUTES)).isPositive();
        assertThat(facts()).isEqualTo(2);
        assertThat(new Reconciliation(dataSource, DUBLIN).run(report -> {})).isZero();
    }

    @Test
    void totalsThatAreWrongAreCountedAnew() {
        rows.exchange(tenant, development, NOON, "Where is the fuse box?", "In the hall.");
        keeper.catchUp();
        rows.run("update analytics_total set questions = 7");

        new Reconciliation(dataSource, DUBLIN).run(report -> {});

        assertThat(new JdbcTemplate(dataSource)
                        .queryForObject("select sum(questions) from analytics_total", Long.class))
                .isOne();
    }

    @Test
    @Timeout(300)
    void aStatementMayTakeLongerThanConnectionsOfRequestsWait() throws Exception {
        var impatient = new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setNetworkTimeout(Runnable::run, 1_000);
                return connection;
            }
        };
        rows.exchange(tenant, development, NOON, "Where is the fuse box?", "In the hall.");
        keeper.catchUp();
        CompletableFuture<Long> mended;
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table analytics_total in access exclusive mode");
            mended = CompletableFuture.supplyAsync(() -> new Reconciliation(impatient, DUBLIN).run(report -> {}));
            await(
                    statement,
                    "select count(*) = 1 from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and datname = current_database() and clock_timestamp() - query_start > interval '2 seconds'");
            other.rollback();
        }

        assertThat(mended.get(4, TimeUnit.MINUTES)).isZero();
    }

    private static void await(Statement statement, String condition) throws SQLException {
        boolean met = false;
        while (!met) {
            try (ResultSet result = statement.executeQuery(condition)) {
                result.next();
                met = result.getBoolean(1);
            }
            // Within a transaction the server tells what it told before.
            statement.execute("select pg_stat_clear_snapshot()");
        }
    }

    private long facts() {
        return new JdbcTemplate(dataSource).queryForObject("select count(*) from analytics_fact", Long.class);
    }
}
