package com.openhouse.analytics.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.app.demo.data.DemoAccounts;
import com.openhouse.analytics.app.demo.data.DemoData;
import com.openhouse.analytics.persistence.testing.Migrations;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoLoaderIT {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    private static final DataSource DATABASE = TestPostgres.freshDatabase().dataSource();

    private static DemoLoader.Outcome outcome;

    @BeforeAll
    static void loadOnce() throws SQLException {
        outcome = load(DATABASE);
    }

    @Test
    void everyRowArrives() {
        DemoData data = DemoData.generate(NOW, DUBLIN);

        assertThat(outcome).isEqualTo(DemoLoader.Outcome.LOADED);
        assertThat(TableRows.of(data))
                .allSatisfy(table -> assertThat(count(DATABASE, "select count(*) from " + table.table()))
                        .isEqualTo(table.rows().size()));
        assertThat(count(DATABASE, "select count(*) from doc_chunks"))
                .isEqualTo(data.chunks().size());
    }

    @Test
    void valuesArriveAsTheyWere() {
        assertThat(count(DATABASE, "select count(*) from messages where metadata->>'testMode' = 'true'"))
                .isEqualTo(84);
        assertThat(count(DATABASE, "select count(*) from messages where cardinality(cited_document_ids) > 1"))
                .isPositive();
        assertThat(count(DATABASE, "select count(*) from messages where cost_usd > 0.001"))
                .isPositive();
        assertThat(count(DATABASE, "select count(*) from messages where created_at >= timestamptz '2026-11-23 12:00Z'"))
                .isZero();
        assertThat(count(DATABASE, "select count(*) from units where address_line_1 like '1 Longview Park %'"))
                .isOne();
        assertThat(count(DATABASE, "select count(*) from rate_limits where reset_time > timestamp '2026-11-23 12:00'"))
                .isEqualTo(4);
    }

    @Test
    void embeddingsDifferAndAreIndexedUnderANameMadeByHand() {
        assertThat(count(DATABASE, "select count(*) from pg_indexes where indexdef like '%USING hnsw%'"))
                .isOne();
        assertThat(count(DATABASE, "select count(*) from doc_chunks where embedding is null"))
                .isPositive();
        assertThat(count(DATABASE, "select count(distinct md5(cast(embedding as text))) from doc_chunks"))
                .isGreaterThan(3_500);
    }

    @Test
    void withoutTheVectorExtensionEmbeddingsAreArraysWithoutAnIndex() throws SQLException {
        DataSource database = TestPostgres.emptyDatabaseWithoutVector().dataSource();
        Migrations.migrate(database);

        load(database);

        assertThat(count(database, "select count(*) from doc_chunks where array_length(embedding, 1) = 1536"))
                .isGreaterThan(4_000);
        assertThat(count(database, "select count(*) from pg_indexes where indexdef like '%USING hnsw%'"))
                .isZero();
    }

    @Test
    void accountsGetAHashAndNeverThePassword() {
        assertThat(count(
                        DATABASE,
                        "select count(*) from analytics_credentials where password_hash = 'hash of openhouse-demo'"))
                .isEqualTo(DemoAccounts.all().size());
    }

    @Test
    void aSecondStartKeepsTheData() throws SQLException {
        JdbcClient.create(DATABASE)
                .sql("update tenants set theme_color = '#123456'")
                .update();

        assertThat(load(DATABASE)).isEqualTo(DemoLoader.Outcome.ALREADY_THERE);

        assertThat(count(DATABASE, "select count(*) from tenants where theme_color = '#123456'"))
                .isEqualTo(3);
    }

    @Test
    void aDatabaseOfSomebodyElseIsRefusedAndLeftAlone() {
        DataSource database = TestPostgres.freshDatabase().dataSource();
        JdbcClient.create(database)
                .sql("insert into tenants (name, slug) values ('Abbey', 'abbey')")
                .update();

        assertThatThrownBy(() -> load(database))
                .isInstanceOf(DemoRefusedException.class)
                .hasMessageStartingWith("OPENHOUSE_DEMO: ")
                .message()
                .doesNotContain("\n");

        assertThat(count(database, "select count(*) from tenants")).isOne();
    }

    @Test
    void outsideOfDemoModeTheAccountsAreClosedUntilDemoModeReturns() throws SQLException {
        String open = "select count(*) from analytics_credentials where disabled_at is null";

        try (var connection = DATABASE.getConnection()) {
            DemoAccess.close(connection, NOW);
        }
        assertThat(count(DATABASE, open)).isZero();

        load(DATABASE);
        assertThat(count(DATABASE, open)).isEqualTo(DemoAccounts.all().size());
    }

    @Test
    void aFailureLeavesNothingBehind() {
        DataSource database = TestPostgres.freshDatabase().dataSource();
        JdbcClient.create(database)
                .sql("alter table rate_limits add check (count < 60)")
                .update();

        assertThatThrownBy(() -> load(database)).isInstanceOf(SQLException.class);

        assertThat(count(database, "select count(*) from tenants")).isZero();
    }

    private static DemoLoader.Outcome load(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new DemoLoader(NOW, DUBLIN, "hash of "::concat).load(connection);
        }
    }

    private static long count(DataSource database, String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).single();
    }
}
