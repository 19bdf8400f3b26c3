package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.rows.SqlFile;
import com.openhouse.analytics.persistence.testing.IsolatedPool;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import com.openhouse.analytics.persistence.time.KnownZones;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of messages that is too large to be read within a request. */
class HistoryIT {

    private static final int MESSAGES = 9_000;
    private static final int HOMES = 501;
    private static final String INDEXES =
            "select count(*) from pg_indexes where tablename = 'analytics_fact' and indexname <> 'analytics_fact_pkey'";

    private static final String UNFINISHED =
            "select count(*) from analytics_fact_state where caught_up_at is null or backfill_block is not null";

    private DataSource owner;
    private UUID tenant;

    @BeforeEach
    void messagesThatNobodyHasFollowed() {
        owner = TestPostgres.freshDatabase().dataSource();
        var rows = new Rows(owner);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        UUID development = rows.development(tenant, "Longview Park");
        rows.run("""
                insert into messages (tenant_id, development_id, user_id, content, user_message, ai_message, created_at)
                select '%s', '%s', 'someone', '-', 'Question ' || n %% 1000 || '?', repeat('Answer ', 50),
                       clock_timestamp() - n * interval '1 minute'
                from generate_series(1, %s) n
                """.formatted(tenant, development, MESSAGES));
        rows.run("""
                insert into units (tenant_id, development_id, development_code, unit_number, unit_code, unit_uid, address_line_1,
                    house_type_code)
                select '%s', '%s', 'D', n, 'U', gen_random_uuid(), n || ' Main Street', 'BT1' from generate_series(1, %s) n
                """.formatted(tenant, development, HOMES));
    }

    @Test
    void theIndexesOfFactsWaitForItsEndWhereTheDatabaseHoldsTheScopeToo() {
        int indexes = count(INDEXES);
        try (HikariDataSource pool = (HikariDataSource) new IsolatedPool().postProcessAfterInitialization(owner, "")) {
            new FactKeeper(pool, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress())
                    .follow(() -> count("select count(*) from analytics_fact") == 0);
            assertThat(count(INDEXES)).isZero();
            new Rows(owner).run("update analytics_fact_state set backfill_block = 0");

            var next = new FactKeeper(pool, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress());
            next.follow(() -> true);

            assertThat(count(INDEXES)).isEqualTo(indexes).isPositive();
            assertThat(next.catchUp()).isTrue();
            assertFactsAreWhatTheRowsSay();
            assertThat(count("select count(*) from analytics_unit_entry")).isEqualTo(HOMES);
            assertThat(count("select count(*) from analytics_rolled where rolled_to = 'infinity'"))
                    .isOne();
        }
    }

    /** Looking for messages without a fact takes longer than a run has in a large table. */
    @Test
    void itsEndIsReachedByRunsThatHaveTimeForOneStepOnly() {
        int indexes = count(INDEXES);
        var keeper = new FactKeeper(owner, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress());
        var timeForAStep = new AtomicBoolean();

        for (int run = 0; run < 2 * indexes && count(UNFINISHED) > 0; run++) {
            timeForAStep.set(true);
            keeper.follow(() -> isUnread() || timeForAStep.getAndSet(false));
        }

        assertThat(count(UNFINISHED)).isZero();
        assertThat(count(INDEXES)).isEqualTo(indexes);
        assertFactsAreWhatTheRowsSay();
    }

    @Test
    void twoOfItsIndexesAreBuiltAtOnce() throws SQLException {
        int indexes = count(INDEXES);
        new FactKeeper(owner, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress())
                .follow(() -> count("select count(*) from analytics_fact") == 0);
        assertThat(count(INDEXES)).isZero();

        try (Connection one = owner.getConnection();
                Connection other = owner.getConnection()) {
            one.setAutoCommit(false);
            one.createStatement().execute("select analytics_build_fact_index()");
            other.createStatement().execute("set lock_timeout = '5s'");
            other.createStatement().execute("select analytics_build_fact_index()");
            assertThat(count(INDEXES)).isOne();

            one.commit();
        }

        assertThat(count(INDEXES)).isEqualTo(2);
        assertThat(count("select count(*) from analytics_fact_index")).isEqualTo(indexes - 2);
    }

    /** Counting the chunks of a new installation takes longer than a slice of the timer. */
    @Test
    @Timeout(300)
    void itIsReadWhileChunksAreCounted() throws Exception {
        new Rows(owner).run("""
                insert into doc_chunks (tenant_id, development_id, source_type, content)
                select tenant_id, id, 'document', repeat('x', 900) from developments, generate_series(1, 4000)""");
        var paused = new PausedDataSource(owner, "-- Counts the chunks of these developments anew by their lengths");
        var keeper = new FactKeeper(paused, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress());
        var begun = new AtomicBoolean();
        var following = CompletableFuture.runAsync(() -> keeper.follow(() -> {
            paused.awaitPause();
            return !begun.getAndSet(true);
        }));

        try {
            while (count(UNFINISHED) > 0) {
                assertThat(Thread.interrupted()).as("timed out").isFalse();
            }
            assertFactsAreWhatTheRowsSay();
            assertThat(following).as("with chunks that are still being counted").isNotDone();
        } finally {
            paused.goOn();
        }
        following.get(4, TimeUnit.MINUTES);
        assertThat(count("select sum(chunks) from analytics_chunk_group")).isEqualTo(4000);
    }

    @Test
    void itIsReadWhereThereIsNoSecondConnection() {
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(owner);
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(250);

            new FactKeeper(pool, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress()).follow(() -> true);
        }

        assertFactsAreWhatTheRowsSay();
    }

    @Test
    void manyNewMessagesAreInFactsAndSumsAndListsWhenTheyHaveBeenFollowed() {
        var keeper = new FactKeeper(owner, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress());
        keeper.follow(() -> true);
        new Rows(owner).run("""
                insert into messages (tenant_id, development_id, user_id, content, user_message, ai_message, created_at)
                select u.tenant_id, u.development_id, u.id, '-', 'Question ' || n %% 1000 || '?',
                       case when n %% 7 > 0 then 'Answer' end, clock_timestamp() - n * interval '1 minute'
                from units u, generate_series(1, %s / %s) n
                """.formatted(2 * Batches.SIZE + HOMES, HOMES));

        assertThat(keeper.catchUp()).isTrue();

        assertThat(new Reconciliation(owner, ZoneId.of("Europe/Dublin")).run(report -> {}))
                .isZero();
        assertThat(count("select count(*) from (table analytics_total except table analytics_total_live) wrong"))
                .isZero();
        assertThat(count("""
                        select count(*)
                        from (select to_jsonb(e) - 'search_text' from analytics_unit_entry e
                              except
                              select to_jsonb(r) - 'search_text' from analytics_unit_entry_rows() r) wrong""")).isZero();
        assertThat(count("select min(questions) from analytics_unit_entry")).isEqualTo(2 * Batches.SIZE / HOMES + 1);
    }

    /** A request follows for a while; what it has followed then is not followed again. */
    @Test
    void aRunThatIsOutOfTimeIsGoneOnWith() {
        var keeper = new FactKeeper(owner, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress());
        keeper.follow(() -> true);
        new Rows(owner).run("""
                insert into messages (tenant_id, development_id, user_id, content, user_message, ai_message, created_at)
                select tenant_id, development_id, user_id, content, user_message, ai_message, created_at
                from messages, generate_series(0, %1$s / %2$s) limit %1$s
                """.formatted(2 * Batches.SIZE, MESSAGES));
        var timeForABatch = new AtomicBoolean(true);

        assertThat(runForARequest(() -> timeForABatch.getAndSet(false))).isFalse();

        assertThat(count("select count(*) from analytics_fact")).isEqualTo(MESSAGES + Batches.SIZE);
        new Rows(owner).run("create table followed as select message_id, xmin as made_by from analytics_fact");
        assertThat(runForARequest(() -> true)).isTrue();
        assertThat(count("select count(*) from analytics_fact")).isEqualTo(MESSAGES + 2 * Batches.SIZE);
        assertThat(
                        count(
                                "select count(*) from followed w join analytics_fact f using (message_id) where f.xmin <> w.made_by"))
                .isZero();
        assertThat(new Reconciliation(owner, ZoneId.of("Europe/Dublin")).run(report -> {}))
                .isZero();
    }

    private boolean runForARequest(BooleanSupplier timeLeft) {
        var rules = new RollupRules(
                KnownZones.of(List.of("Europe/Dublin")),
                ZoneId.of("Europe/Dublin"),
                RollupRules.MUCH_ASKED,
                RollupRules.CALM);
        try (FactConnection connection = FactConnection.of(owner, new Isolation())) {
            return connection.lock(1) && connection.run(false, rules, timeLeft);
        }
    }

    @Test
    void newMessagesAreFoundByTheirTransactionsHoweverLittleThePlannerKnows() {
        List<String> plan = new JdbcTemplate(owner)
                .queryForList("explain " + SqlFile.of("facts/new_messages.sql").text(), String.class);

        assertThat(plan)
                .noneMatch(line -> line.contains("Seq Scan on messages"))
                .filteredOn(line -> line.contains("messages_"))
                .hasSize(2)
                .allMatch(line -> line.contains("analytics_messages_xid_idx"));
    }

    private boolean isUnread() {
        FactSql.Blocks at = new FactSql(JdbcClient.create(owner)).blocks();
        return at.left() && at.next() < at.blocks();
    }

    private void assertFactsAreWhatTheRowsSay() {
        assertThat(new FactSql(JdbcClient.create(owner)).differences(tenant)).isEmpty();
        assertThat(count("select count(*) from analytics_fact")).isEqualTo(MESSAGES);
        assertThat(count("select count(*) from analytics_spelling")).isEqualTo(1_000);
        assertThat(count("select count(*) from (table analytics_total except table analytics_total_live) wrong"))
                .isZero();
    }

    private int count(String sql) {
        return new JdbcTemplate(owner).queryForObject(sql, Integer.class);
    }
}
