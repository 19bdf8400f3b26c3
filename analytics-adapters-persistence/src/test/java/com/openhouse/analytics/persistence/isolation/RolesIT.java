package com.openhouse.analytics.persistence.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import com.openhouse.analytics.persistence.testing.IsolatedPool;
import com.openhouse.analytics.persistence.testing.Migrations;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.TwoCompanies;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What each role may do, and what is left of one when its transaction is over. */
@PersistenceTest
@Import(IsolatedPool.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

    private static final Scope SOMEBODYS = new Scope.Developments(
            UUID.randomUUID(), new TreeSet<>(List.of(UUID.randomUUID())), Authority.DEVELOPMENTS);
    private static final SqlFile COUNT = new SqlFile(
            "count", "select count(*) as total from messages m where {scope: m.tenant_id, m.development_id}");
    private static final SqlFile LOOKED_UP = new SqlFile("looked up", "select count(t.id) as total from tenants t");
    private static final String CLEAN = "openhouse_writer public - - -";

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource pool;

    private record Sum(int total) {}

    @BeforeAll
    void twoCompanies() {
        new TwoCompanies(IsolatedPool.owner(pool));
    }

    @ParameterizedTest
    @CsvSource({
        "openhouse_reader,     select content from public.messages",
        "openhouse_reader,     select id from public.tenants",
        "openhouse_reader,     select value from public.api_cache",
        "openhouse_reader,     select password_hash from public.analytics_credentials",
        "openhouse_reader,     select token_hash from public.analytics_api_tokens",
        "openhouse_reader,     delete from openhouse_tenant.documents",
        "openhouse_reader,     insert into openhouse_tenant.feedback (id) values (gen_random_uuid())",
        "openhouse_reader,     create table public.mine (id int)",
        "openhouse_writer,     select content from public.messages",
        "openhouse_writer,     select email from public.admins",
        "openhouse_writer,     select type from public.audit_log",
        "openhouse_writer,     delete from public.audit_log",
        "openhouse_writer,     delete from public.analytics_events",
        "openhouse_writer,     update openhouse_tenant.documents set title = 'x'",
        "openhouse_writer,     insert into public.document_views (id) values (gen_random_uuid())",
        "openhouse_lookup,     select content from public.messages",
        "openhouse_lookup,     select created_at from public.admins",
        "openhouse_lookup,     select id from openhouse_tenant.messages",
        "openhouse_maintainer, delete from public.messages",
        "openhouse_maintainer, select email from public.admins"
    })
    void aRoleMayNot(String role, String statement) throws SQLException {
        try (Connection connection = IsolatedPool.owner(pool).getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("set role " + role);
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openhouse_platform", "openhouse_tenant", "openhouse_developments"})
    void everyViewIsClosedWithoutAScope(String schema) throws SQLException {
        try (Connection connection = IsolatedPool.owner(pool).getConnection();
                Statement sql = connection.createStatement()) {
            List<String> views = column(
                    sql,
                    "select relname from pg_class where relkind = 'v' and relnamespace = '" + schema
                            + "'::regnamespace");
            sql.execute("set role openhouse_reader; set search_path = " + schema + ", public");
            assertThat(views).hasSizeGreaterThan(15);
            for (String view : views) {
                assertThat(column(sql, "select count(*) from " + view)).as(view).containsExactly("0");
            }
        }
    }

    @Test
    void aConnectionTakenAfterAnErrorHoldsNoScope() throws SQLException {
        SqlFile failing = new SqlFile("failing", COUNT.text().replace("count(*)", "1 / count(*)"));

        for (int times = 0; times < 8; times++) {
            assertThatThrownBy(() -> new TransactionTemplate(transactions)
                            .execute(transaction ->
                                    new NativeRows(entityManager).one(failing, SOMEBODYS, Map.of(), Sum.class)))
                    .hasStackTraceContaining("division by zero");
        }

        assertThat(sessions()).containsOnly(CLEAN);
    }

    @Test
    void aConnectionTakenAfterAnAnswerHoldsNoScope() throws SQLException {
        Sum none = new TransactionTemplate(transactions)
                .execute(transaction -> new NativeRows(entityManager).one(COUNT, SOMEBODYS, Map.of(), Sum.class));

        assertThat(none).isEqualTo(new Sum(0));
        assertThat(sessions()).containsOnly(CLEAN);
    }

    @Test
    void whatComesAfterAReadingMayWriteAgain() {
        int written = new TransactionTemplate(transactions).execute(transaction -> {
            new NativeRows(entityManager).one(COUNT, SOMEBODYS, Map.of(), Sum.class);
            return entityManager
                    .createNativeQuery("insert into api_cache (cache_key) values ('after a reading')")
                    .executeUpdate();
        });

        assertThat(written).isOne();
    }

    /** Else each request would have the server read, look up and plan all of its statements anew. */
    @Test
    void takingOnAScopeLeavesWhatTheServerHasPrepared() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            readOften();
            before.addAll(prepared());
            readOften();
            after.addAll(prepared());
        });

        assertThat(before).hasSizeGreaterThanOrEqualTo(2);
        assertThat(after).containsAll(before);
    }

    /** More often than the driver waits for until it has a statement prepared, and in turns with and without a scope. */
    private void readOften() {
        NativeRows rows = new NativeRows(entityManager);
        for (int times = 0; times < 7; times++) {
            rows.one(COUNT, SOMEBODYS, Map.of(), Sum.class);
            rows.find(LOOKED_UP, Map.of(), Sum.class);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> prepared() {
        return entityManager
                .createNativeQuery(
                        "select name from pg_prepared_statements where statement ~ 'from (messages|tenants)' order by name",
                        String.class)
                .getResultList();
    }

    @Test
    void withoutATransactionNothingOfATenantCanBeRead() {
        assertThatThrownBy(() -> new NativeRows(entityManager).one(COUNT, SOMEBODYS, Map.of(), Sum.class))
                .hasStackTraceContaining("permission denied for table messages");
    }

    @Test
    void removingItLeavesTheTablesAsTheyWere() throws SQLException {
        try (Connection connection = IsolatedPool.owner(pool).getConnection()) {
            IsolationSetUp.remove(connection);
            assertThat(IsolationState.of(connection).installed()).isFalse();
            try (Statement sql = connection.createStatement()) {
                sql.execute("alter table messages alter column user_message type varchar(9000)");
            }
            IsolationSetUp.install(connection, "postgres");
            IsolationSetUp.install(connection, "postgres");
            assertThat(IsolationState.of(connection))
                    .matches(IsolationState::inForce)
                    .matches(IsolationState::current);
        }
    }

    @Test
    void viewsAreOfAnotherVersionOnceATableOfOursHasAnotherColumn() throws SQLException {
        try (Connection connection = IsolatedPool.owner(pool).getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("alter table messages add column of_the_application text");
            assertThat(IsolationState.of(connection)).matches(IsolationState::current);

            sql.execute("alter table analytics_fact add column of_a_version text");
            assertThat(IsolationState.of(connection))
                    .matches(IsolationState::inForce)
                    .matches(state -> !state.current());

            IsolationSetUp.install(connection, "postgres");
            assertThat(IsolationState.of(connection)).matches(IsolationState::current);
        }
    }

    /** Each of these would be lost, or stay as it is, if a start took what it finds for what it would make. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop view openhouse_tenant.messages cascade",
                "create or replace view openhouse_tenant.analytics_document_tenant as select id as document_id, tenant_id from documents",
                "alter view openhouse_tenant.documents reset (check_option)",
                "alter view openhouse_platform.units owner to openhouse_writer",
                "revoke select on openhouse_developments.units from openhouse_reader",
                "grant update (title) on openhouse_tenant.documents to openhouse_writer",
                "revoke usage on schema openhouse_platform from openhouse_reader",
                "grant select on public.messages to openhouse_reader",
                "grant select (content) on public.messages to public",
                "grant execute on function public.analytics_chunk_rows() to openhouse_reader",
                "alter table analytics_fact add column of_another_version text",
                "alter table feedback drop column comment cascade",
                "create table analytics_of_a_version (tenant_id uuid, development_id uuid)",
                "create view analytics_of_a_version as select 1 as one",
                "create function analytics_of_a_version() returns int language sql as 'select 1'",
                "alter role openhouse_reader bypassrls",
                "grant openhouse_maintainer to openhouse_reader",
                "comment on schema openhouse_platform is 'of another version'"
            })
    void whatHasChangedIsSeen(String change) throws SQLException {
        try (Connection connection = IsolatedPool.owner(pool).getConnection();
                Statement sql = connection.createStatement()) {
            IsolationSetUp.install(connection, "postgres");
            assertThat(IsolationSetUp.isUntouched(connection)).isTrue();
            connection.setAutoCommit(false);
            sql.execute(change);

            assertThat(IsolationSetUp.isUntouched(connection)).isFalse();

            connection.rollback();
            connection.setAutoCommit(true);
            assertThat(IsolationSetUp.isUntouched(connection)).isTrue();
        }
    }

    @Test
    void whatEachStartMakesAnewIsNoChange() throws SQLException {
        DataSource owner = IsolatedPool.owner(pool);
        try (Connection connection = owner.getConnection()) {
            IsolationSetUp.install(connection, "postgres");
            Migrations.migrate(owner);

            assertThat(IsolationSetUp.isUntouched(connection)).isTrue();
        }
    }

    /** What all connections of the pool begin with. */
    private List<String> sessions() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        List<String> states = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                Connection connection = pool.getConnection();
                taken.add(connection);
                try (Statement sql = connection.createStatement()) {
                    states.addAll(column(sql, """
                            select concat_ws(' ', current_user, current_schema(),
                                coalesce(nullif(current_setting('openhouse.scope', true), ''), '-'),
                                coalesce(nullif(current_setting('openhouse.tenant_id', true), ''), '-'),
                                coalesce(nullif(current_setting('openhouse.development_ids', true), ''), '-'))"""));
                }
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        return states;
    }

    private static List<String> column(Statement sql, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
