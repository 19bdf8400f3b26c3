package com.openhouse.analytics.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.directory.HomeownerOrder;
import com.openhouse.analytics.domain.directory.UnitOrder;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hot queries over many facts of many tenants find theirs by an index. */
class FactPlansIT {

    private static final DataSource DATABASE = TestPostgres.freshDatabase().dataSource();
    private static final UUID TENANT = UUID.randomUUID();
    private static final UUID DEVELOPMENT = UUID.randomUUID();

    @BeforeAll
    static void manyFactsOfManyTenants() {
        var rows = new Rows(DATABASE);
        rows.run("""
                insert into analytics_fact (tenant_id, message_id, development_id, asked_at, asked, answered, lone, eligible, home_id,
                    homeowner_id, spelling, question_key, topic, excluded)
                select case when n % 100 = 0 then '%s' else md5(n % 100 || 't') end :: uuid, gen_random_uuid(), md5(n % 100 || 'd')::uuid,
                    timestamptz '2026-11-23 12:00Z' - n * interval '20 minutes', true, true, false, true, md5(n % 900 || 'h')::uuid,
                    md5(n % 900 || 'o')::uuid, md5(n % 500 || 's')::uuid, md5(n % 400 || 'k')::uuid, 'heating',
                    case when n % 200 = 0 then 'test' end
                from generate_series(1, 40000) n
                """.replace("%s", TENANT.toString()));
        String levels = """
                from (select '%s'::uuid as tenant union select md5(t || 't')::uuid from generate_series(1, 60) t) t,
                    generate_series(0, 300) n
                """.formatted(TENANT);
        rows.run("insert into analytics_day select tenant, " + SqlFile.ALL
                + ", date '2026-11-23' - n, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1 " + levels);
        rows.run("insert into analytics_distribution select tenant, " + SqlFile.ALL
                + ", 'latency', date '2026-11-23' - n, 1, 1 " + levels);
        rows.run("insert into analytics_question_day select tenant, " + SqlFile.ALL
                + ", md5(n % 9 || 'k')::uuid, date '2026-11-23' - n, n " + levels);
        rows.run(
                "insert into analytics_question_day select '" + TENANT + "', " + SqlFile.ALL
                        + ", md5(k || 'once')::uuid, date '2026-11-23' - n, 1 from generate_series(0, 300) n, generate_series(1, 100) k");
        rows.run("insert into analytics_repeat select tenant, " + SqlFile.ALL
                + ", date '2026-11-23' - n, date '2026-11-23' - n - 1, 1 " + levels);
        rows.run("insert into analytics_last_asked select tenant, " + SqlFile.ALL
                + ", 'homeowner', extract(epoch from timestamptz '2026-11-23 12:00Z') / 900 - n, 1 " + levels);
        rows.run(
                "insert into analytics_topic_day select tenant, md5('d')::uuid, date '2026-11-23' - n, 'heating', 'BS01', 1 "
                        + levels);
        rows.run("insert into analytics_much_asked select distinct tenant, " + SqlFile.ALL
                + ", md5(n % 9 || 'k')::uuid, date '2026-11-23' " + levels);
        rows.run("insert into analytics_much_asked_month select distinct tenant, " + SqlFile.ALL
                + ", date_trunc('month', date '2026-11-23' - n)::date, md5(n % 9 || 'k')::uuid, array_fill(9, array[31]) "
                + levels);
        rows.run("insert into analytics_much_asked_spelling select tenant, " + SqlFile.ALL
                + ", md5(n % 9 || 'k')::uuid, date_trunc('month', date '2026-11-23' - n)::date, md5(n || 's')::uuid, tenant,"
                + " array_fill(9, array[31]), array_fill(9, array[31]), array_fill(0, array[31]), array_fill(now(), array[31]) "
                + levels);
        rows.run("insert into analytics_much_asked_home select tenant, " + SqlFile.ALL
                + ", md5(n % 9 || 'k')::uuid, date '2026-11-23' - n, 1, '{}' " + levels);
        for (String table : List.of(
                "fact",
                "day",
                "distribution",
                "question_day",
                "repeat",
                "last_asked",
                "topic_day",
                "much_asked",
                "much_asked_month",
                "much_asked_spelling",
                "much_asked_home")) {
            rows.run("vacuum analyze analytics_" + table);
        }
    }

    @BeforeAll
    static void manyEntriesOfOneDevelopment() {
        var rows = new Rows(DATABASE);
        rows.run("""
                insert into analytics_unit_entry (tenant_id, unit_id, development_id, house_type_code, number_order, number_text,
                    missing_email, must_read_agreed, last_chat_at, questions, documents_opened, stage, address_text)
                select '%s', gen_random_uuid(), '%s', 'BS01', n, n, false, false, now() - n * interval '1 minute', n %% 100, 0, 4, ''
                from generate_series(1, 20000) n
                """.formatted(TENANT, DEVELOPMENT));
        rows.run("""
                insert into analytics_homeowner_entry (tenant_id, homeowner_id, development_id, name_text, asked_at, chat_count,
                    documents_viewed, stage)
                select '%s', gen_random_uuid(), '%s', 'owner ' || n, now() - n * interval '1 minute', n %% 100, 0, 4
                from generate_series(1, 20000) n
                """.formatted(TENANT, DEVELOPMENT));
        rows.run("vacuum analyze analytics_unit_entry");
        rows.run("vacuum analyze analytics_homeowner_entry");
    }

    @ParameterizedTest
    @CsvSource({
        "chat/questions_by_day.sql, analytics_fact_asked_idx",
        "chat/messages_by_day.sql, analytics_fact_asked_idx",
        "chat/top_questions.sql, analytics_fact_asked_idx",
        "chat/hours.sql, analytics_fact_asked_idx",
        "chat/latency.sql, analytics_fact_asked_idx",
        "chat/latency.sql, analytics_distribution_pkey",
        "chat/messages_by_day.sql, analytics_day_pkey",
        "chat/top_questions.sql, analytics_question_day_most_idx",
        "chat/top_questions.sql, analytics_much_asked_month_pkey",
        "chat/top_questions.sql, analytics_much_asked_spelling_pkey",
        "chat/top_questions.sql, analytics_much_asked_home_pkey",
        "chat/repeats.sql, analytics_repeat_pkey",
        "chat/excluded.sql, analytics_fact_excluded_idx",
        "chat/top_questions.sql, analytics_question_day_pkey",
        "chat/ratings.sql, analytics_fact_pkey",
        "development/topics.sql, analytics_topic_day_key",
        "platform/recent_activity.sql, analytics_fact_development_asked_idx",
        "platform/recent_activity.sql, analytics_last_asked_pkey",
        "platform/top_developments.sql, analytics_last_asked_pkey",
        "platform/top_developments.sql, analytics_fact_development_asked_idx",
        "chat/top_questions.sql, analytics_fact_home_key_idx",
        "facts/add_up_much_asked.sql, analytics_fact_key_asked_idx",
        "facts/add_up_much_asked.sql, analytics_fact_home_key_idx",
        "facts/state.sql, analytics_messages_xid_idx"
    })
    void aQueryFindsItsFactsByAnIndex(String file, String index) {
        assertThat(plan(file)).contains(index).doesNotContain("Seq Scan on analytics_fact ");
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT_NUMBER, false, analytics_unit_entry_number_idx",
        "QUESTIONS, true, analytics_unit_entry_questions_idx",
        "LAST_CHAT_AT, true, analytics_unit_entry_chat_idx"
    })
    void aPageOfManyUnitsIsFoundByTheIndexOfItsOrder(UnitOrder field, boolean descending, String index) {
        assertThat(pagePlan("directory/kept_units.sql", new Order<>(field, descending)))
                .contains(index);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, false, analytics_homeowner_entry_name_idx",
        "CHAT_COUNT, true, analytics_homeowner_entry_chats_idx",
        "LAST_ACTIVE, true, analytics_homeowner_entry_active_idx"
    })
    void aPageOfManyHomeownersIsFoundByTheIndexOfItsOrder(HomeownerOrder field, boolean descending, String index) {
        assertThat(pagePlan("directory/kept_homeowners.sql", new Order<>(field, descending)))
                .contains(index);
    }

    /** What is looked for among all facts of a tenant for each of them takes hours where there are millions. */
    @ParameterizedTest
    @ValueSource(strings = {"facts/wrong_rollups.sql", "facts/roll_tenant.sql"})
    void factsOfAWholeTenantAreNotComparedWithOneAnother(String file) {
        assertThat(plan(file)).contains("CTE chosen").doesNotContain("SubPlan");
    }

    private static String pagePlan(String file, Order<?> order) {
        Scope scope = new Scope.Developments(TENANT, new TreeSet<>(Set.of(DEVELOPMENT)), Authority.TENANT);
        String sql = OptionalFragments.apply(
                        ScopeFragments.apply(SqlFile.of(file).orderedBy(order), scope), Set.of("page_limit"))
                .replace(":page_limit", "50")
                .replace(":page_offset", "0")
                .replace(":scope_development_id", "'" + DEVELOPMENT + "'")
                .replace(":scope_tenant_id", "'" + TENANT + "'");
        return String.join("\n", new JdbcTemplate(DATABASE).queryForList("explain " + sql, String.class));
    }

    private static String plan(String file) {
        String sql = OptionalFragments.apply(
                        ScopeFragments.apply(SqlFile.of(file), new Scope.Tenant(TENANT, Authority.TENANT)), Set.of())
                .replace(":tenant_ids", "'{" + TENANT + "}'")
                .replace(":zones", "'{Europe/Dublin}'")
                .replace(":from_at", "'{2026-10-25T00:00Z}'")
                .replace(":to_at", "'{2026-11-23T12:00Z}'")
                .replace(":end_at", "'{2026-11-24T00:00Z}'")
                .replace(":from_day", "'2026-10-25'")
                .replace(":to_day", "'2026-11-23'")
                .replace(":as_of", "'2026-11-23T12:00Z'")
                .replace(":since", "'2026-11-16T12:00Z'")
                .replace(":limit", "10")
                .replace(":calm", "10")
                .replace(":keys", "2")
                .replace(":sign", "1")
                .replace(":tenant_id", "'" + TENANT + "'")
                .replace(":whole_tenants", "true")
                .replace(":scope_tenant_id", "'" + TENANT + "'");
        return String.join("\n", new JdbcTemplate(DATABASE).queryForList("explain " + sql, String.class));
    }
}
