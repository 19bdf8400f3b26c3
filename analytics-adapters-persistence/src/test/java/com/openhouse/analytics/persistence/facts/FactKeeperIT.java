package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.system.FactLag;
import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class FactKeeperIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    private DataSource dataSource;
    private final FactProgress progress = new FactProgress();
    private FactKeeper keeper;
    private Rows rows;
    private UUID tenant;
    private UUID development;

    @BeforeEach
    void aTenantWhoseMessagesAreFollowed() {
        dataSource = TestPostgres.freshDatabase().dataSource();
        keeper = new FactKeeper(dataSource, new Isolation(), DUBLIN, progress);
        rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        development = rows.development(tenant, "Longview Park");
        rows.exchange(tenant, development, NOON, "Where is the fuse box?", "In the hall.");
        assertThat(keeper.catchUp()).isTrue();
        assertFactsAreWhatTheRowsSay(1);
    }

    @Test
    void newMessagesAreFollowedWhateverTimeTheyBear() {
        rows.exchange(tenant, development, NOON.plusSeconds(1), "Bins?", "Tuesday.");
        rows.exchange(tenant, development, NOON.minusSeconds(1_000_000), "Long ago?", " ");
        rows.exchange(tenant, null, NOON.plusSeconds(1_000_000), "To come?", "");

        keeper.catchUp();

        assertFactsAreWhatTheRowsSay(4);
    }

    @Test
    void aMessageIsFollowedWhenItsLateTransactionCommits() throws SQLException {
        try (Connection late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            new Rows(new SingleConnectionDataSource(late, true)).exchange(tenant, development, NOON, "Late?", "Yes.");
            rows.exchange(tenant, development, NOON.plusSeconds(1), "Early?", "Yes.");
            keeper.catchUp();
            assertFactsAreWhatTheRowsSay(2);

            late.commit();
        }
        keeper.catchUp();

        assertFactsAreWhatTheRowsSay(3);
    }

    @Test
    void aQuestionTakesTheReplyThatComesLaterAndLosesItToAnother() {
        UUID question = rows.message(tenant, development, NOON, Map.of("user_id", "sean", "content", "How?"));
        keeper.catchUp();
        assertThat(answered(question)).isFalse();

        rows.message(
                tenant,
                development,
                NOON.plusSeconds(60),
                Map.of("user_id", "sean", "sender", "bot", "content", "So."));
        keeper.catchUp();
        assertThat(answered(question)).isTrue();

        rows.message(tenant, development, NOON.plusSeconds(30), Map.of("user_id", "sean", "content", "Again, how?"));
        keeper.catchUp();
        assertThat(answered(question)).isFalse();
        assertFactsAreWhatTheRowsSay(4);
    }

    @Test
    void correctionsAndDeletionsAreFollowed() {
        UUID question = rows.message(tenant, development, NOON, Map.of("user_id", "sean", "content", "How?"));
        UUID between =
                rows.message(tenant, development, NOON.plusSeconds(1), Map.of("user_id", "sean", "content", "Hello?"));
        UUID reply = rows.message(
                tenant, development, NOON.plusSeconds(2), Map.of("user_id", "sean", "sender", "bot", "content", "So."));
        keeper.catchUp();

        rows.run("delete from messages where id = '" + between + "'");
        keeper.catchUp();
        assertThat(answered(question)).isTrue();

        rows.run("update messages set content = '' where id = '" + reply + "'");
        rows.run("update messages set metadata = '{\"testMode\": \"true\"}' where user_message is not null");
        keeper.catchUp();
        assertThat(answered(question)).isFalse();
        assertFactsAreWhatTheRowsSay(3);
    }

    @Test
    void homesAndTheirPeopleAreFollowed() {
        UUID unit = rows.unit(tenant, development, "aoife@example.ie");
        UUID other = UUID.randomUUID();
        rows.message(tenant, development, NOON, Map.of("user_id", unit.toString(), "user_message", "How?"));
        rows.message(tenant, development, NOON, Map.of("user_id", other.toString(), "user_message", "Where?"));
        keeper.catchUp();
        assertFactsAreWhatTheRowsSay(3);

        UUID aoife = rows.homeowner(tenant, development, "Aoife@example.ie");
        keeper.catchUp();
        assertThat(count("select count(*) from analytics_fact where homeowner_id = '" + aoife + "'"))
                .isOne();

        rows.run("update units set purchaser_email = 'sean@example.ie'");
        keeper.catchUp();
        assertThat(count("select count(*) from analytics_fact where homeowner_id is not null"))
                .isZero();

        rows.run("update units set id = '" + other + "'");
        keeper.catchUp();
        assertThat(count("select count(*) from analytics_fact where home_id = '" + other + "'"))
                .isOne();
        assertFactsAreWhatTheRowsSay(3);
    }

    @Test
    void whatACompanyHasSaidIsForgottenWithTheCompany() {
        rows.run("delete from messages; delete from developments; delete from tenants");

        keeper.catchUp();

        assertFactsAreWhatTheRowsSay(0);
    }

    @Test
    void anEmptiedTableIsReadAnew() {
        rows.run("truncate messages cascade");
        keeper.catchUp();
        assertFactsAreWhatTheRowsSay(0);

        rows.exchange(tenant, development, NOON, "Anew?", "Yes.");
        keeper.catchUp();
        assertFactsAreWhatTheRowsSay(1);
    }

    @Test
    void otherDefinitionsMakeAllFactsAnew() {
        rows.run("update analytics_fact set topic = 'by_an_older_rule'");
        rows.run("update analytics_fact_state set definition = 'older'");

        keeper.catchUp();

        assertFactsAreWhatTheRowsSay(1);
    }

    @Test
    void theHistoryOfALargeTableIsReadInTheBackgroundAndResumed() {
        rows.run(history(9_000));
        rows.run("vacuum full messages");
        keeper.catchUp();

        assertThat(keeper.catchUp())
                .as("figures come from the rows until the history is read")
                .isFalse();
        keeper.follow(() -> count("select count(*) from analytics_fact") == 0);
        assertThat(count("select count(*) from analytics_fact")).isBetween(1, 9_000);
        rows.run(history(10));

        new FactKeeper(dataSource, new Isolation(), DUBLIN, new FactProgress()).follow(() -> true);

        assertThat(keeper.catchUp()).isTrue();
        assertFactsAreWhatTheRowsSay(9_011);
    }

    @Test
    @Timeout(300)
    void aCorrectionInALargeTableIsFollowedByTheTimer() {
        rows.run(history(9_000));
        keeper.follow(() -> true);
        rows.run("update messages set ai_message = null where user_message = 'Question 7?'");
        rows.run("delete from messages where user_message = 'Question 8?'");
        awaitThatTheServerTellsOfTwoChanges();

        keeper.follow(() -> true);

        assertFactsAreWhatTheRowsSay(9_000);
    }

    @Test
    void reconciliationMendsWhatDiffersAndTellsWhereItWas() {
        UUID forgotten = rows.exchange(tenant, development, NOON, "Forgotten?", "Yes.");
        keeper.catchUp();
        rows.run("update analytics_fact set answered = false, topic = 'wrong' where message_id <> '" + forgotten + "'");
        rows.run("delete from analytics_fact where message_id = '" + forgotten + "'");
        rows.run("insert into analytics_spelling values ('%s', gen_random_uuid(), gen_random_uuid(), 'x', 'Gone?')"
                .formatted(tenant));
        List<Reconciliation.TenantReport> told = new ArrayList<>();

        assertThat(new Reconciliation(dataSource, DUBLIN).run(told::add)).isGreaterThan(2);

        assertThat(told).singleElement().satisfies(report -> {
            assertThat(report.tenantId()).isEqualTo(tenant);
            assertThat(report.mendedByDay()).containsExactly(Map.entry(LocalDate.of(2026, 11, 23), 2L));
            assertThat(report.rollups()).as("sums of wrong facts were wrong").isPositive();
        });
        assertFactsAreWhatTheRowsSay(2);
        assertThat(count("select count(*) from analytics_spelling")).isEqualTo(2);
        assertThat(new Reconciliation(dataSource, DUBLIN).run(told::add)).isZero();
    }

    @Test
    void theTimerTellsHowFarTheFactsAre() {
        assertThat(progress.lag()).as("before its first look").isNull();
        keeper.follow();
        assertThat(progress.lag()).satisfies(lag -> {
            assertThat(lag.catchingUp()).isFalse();
            assertThat(lag.caughtUpAt()).isNotNull();
            assertThat(lag.historyRead()).isEqualByComparingTo("1");
        });

        rows.run("update analytics_rolled set rolled_to = '2026-01-01'");
        rows.run("update analytics_fact_state set backfill_block = 0");
        keeper.follow(() -> false);

        FactLag behind = new FactSql(JdbcClient.create(dataSource)).lag();
        assertThat(behind.backfilling()).isTrue();
        assertThat(behind.historyRead()).isZero();
        assertThat(behind.notRolledUp()).isOne();
    }

    @Test
    void anotherInstanceIsWaitedFor() {
        try (FactConnection other = FactConnection.of(dataSource, new Isolation())) {
            assertThat(other.lock(1)).isTrue();
            try (FactConnection second = FactConnection.of(dataSource, new Isolation())) {
                assertThat(second.lock(1)).isFalse();
            }
        }
        try (FactConnection afterwards = FactConnection.of(dataSource, new Isolation())) {
            assertThat(afterwards.lock(5)).isTrue();
        }
    }

    @Test
    void whereFactsCannotBeKeptTheRowsServe() {
        rows.run("alter table analytics_fact rename to analytics_fact_gone");

        assertThat(keeper.catchUp()).isFalse();
    }

    private void assertFactsAreWhatTheRowsSay(int facts) {
        assertThat(new FactSql(JdbcClient.create(dataSource)).differences(tenant))
                .isEmpty();
        assertThat(count("select count(*) from analytics_fact")).isEqualTo(facts);
        assertThat(count("select count(*) from (table analytics_total except table analytics_total_live) wrong"
                        + " where messages + questions + test_messages + tenant_mismatch > 0"))
                .isZero();
    }

    /** Statistics of a session are told when it ends, a moment after its client has gone. */
    private void awaitThatTheServerTellsOfTwoChanges() {
        while (count("select n_tup_upd + n_tup_del from pg_stat_user_tables where relname = 'messages'") < 2) {
            Thread.onSpinWait();
        }
    }

    private String history(int questions) {
        return """
                insert into messages (tenant_id, development_id, user_id, content, user_message, ai_message, created_at)
                select '%s', '%s', 'someone', '-', 'Question ' || n || '?', repeat('Answer ', 50), clock_timestamp() - n * interval '1 minute'
                from generate_series(1, %s) n
                """.formatted(tenant, development, questions);
    }

    private boolean answered(UUID message) {
        return count("select count(*) from analytics_fact where answered and message_id = '" + message + "'") == 1;
    }

    private int count(String sql) {
        return new JdbcTemplate(dataSource).queryForObject(sql, Integer.class);
    }
}
