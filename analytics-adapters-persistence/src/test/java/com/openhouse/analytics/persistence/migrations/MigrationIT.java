package com.openhouse.analytics.persistence.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.testing.Migrations;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationIT {

    private static final Pattern OWN_TABLE = Pattern.compile("\\w+ public\\.(document_views|analytics_\\w+)\\b.*");

    private static final String[] ADDED_TO_EXISTING_TABLES = {
        "column public.api_cache.hits integer t 0",
        "column public.api_cache.writes integer t 0",
        "index public.feedback CREATE INDEX analytics_feedback_message_idx ON public.feedback USING btree (message_id) t",
        "index public.audit_log CREATE INDEX analytics_audit_type_created_idx ON public.audit_log"
                + " USING btree (type, created_at) t",
        "index public.homeowners CREATE INDEX analytics_homeowners_last_active_idx ON public.homeowners"
                + " USING btree (tenant_id, development_id, last_active) WHERE (last_active IS NOT NULL) t",
        "index public.homeowners CREATE INDEX analytics_homeowners_owner_idx ON public.homeowners"
                + " USING btree (tenant_id, lower((email)::text), created_at, id) t",
        "column public.feedback.analytics_xid xid8 f pg_current_xact_id()",
        "index public.feedback CREATE INDEX analytics_feedback_xid_idx ON public.feedback"
                + " USING btree (analytics_xid) WHERE (analytics_xid IS NOT NULL) t",
        "column public.doc_chunks.analytics_xid xid8 f pg_current_xact_id()",
        "index public.doc_chunks CREATE INDEX analytics_chunks_embedded_idx ON public.doc_chunks"
                + " USING btree (tenant_id, created_at, development_id) WHERE (embedding IS NOT NULL) t",
        "index public.doc_chunks CREATE INDEX analytics_chunks_readable_idx ON public.doc_chunks"
                + " USING btree (tenant_id, document_id) WHERE (embedding IS NOT NULL) t",
        "index public.doc_chunks CREATE INDEX analytics_chunks_xid_idx ON public.doc_chunks"
                + " USING btree (analytics_xid) WHERE (analytics_xid IS NOT NULL) t",
        "column public.messages.analytics_xid xid8 f pg_current_xact_id()",
        "index public.messages CREATE INDEX analytics_messages_xid_idx ON public.messages"
                + " USING btree (analytics_xid) WHERE (analytics_xid IS NOT NULL) t",
        "index public.messages CREATE INDEX analytics_messages_anonymous_idx ON public.messages"
                + " USING btree (user_id, created_at, id) WHERE ((user_id)::text ~~ 'anonymous-%'::text) t",
        "index public.messages CREATE INDEX analytics_messages_reply_idx ON public.messages"
                + " USING btree (user_id, created_at) WHERE ((sender)::text = ANY (ARRAY['assistant'::text, 'bot'::text, 'ai'::text])) t",
        "index public.units CREATE INDEX analytics_units_address_idx ON public.units"
                + " USING btree (tenant_id, lower(purchaser_email)) t",
        "index public.units CREATE INDEX analytics_units_house_type_idx ON public.units"
                + " USING btree (tenant_id, development_id, house_type_code) t",
        "index public.units CREATE INDEX analytics_units_without_purchaser_idx ON public.units"
                + " USING btree (tenant_id, development_id) WHERE (((purchaser_name ~ '\\S'::text) OR ((purchaser_email ~ '\\S'::text)"
                + " AND (lower(purchaser_email) !~~ '%@pending.onboarding'::text))) IS NOT TRUE) t",
        "index public.documents CREATE INDEX analytics_documents_active_idx ON public.documents"
                + " USING btree (tenant_id, development_id) WHERE ((status)::text = 'active'::text) t",
        "index public.documents CREATE INDEX analytics_documents_house_type_idx ON public.documents"
                + " USING btree (id) INCLUDE (tenant_id, house_type_code) t",
        "index public.admins CREATE INDEX analytics_admins_email_idx ON public.admins"
                + " USING btree (lower((email)::text)) t"
    };

    @ParameterizedTest
    @EnumSource
    void whatWasThereBeforeIsThereUnchanged(Deployment deployment) {
        var database = deployment.create();
        database.writeRows(11);
        var before = Catalogue.of(database.dataSource());
        var columns = database.columns();
        var rows = database.rows(columns);
        assertThat(rows).hasSize(21).doesNotContainValue("");

        Migrations.migrate(database.dataSource());
        var after = Catalogue.of(database.dataSource());
        Migrations.migrate(database.dataSource());

        assertThat(before.without(after)).isEmpty();
        assertThat(after.without(before))
                .filteredOn(fact -> !OWN_TABLE.matcher(fact).matches())
                .containsExactlyInAnyOrder(ADDED_TO_EXISTING_TABLES);
        assertThat(Catalogue.of(database.dataSource())).isEqualTo(after);
        assertThat(database.rows(columns)).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource
    void theExistingApplicationGoesOnWritingAndDeleting(Deployment deployment) {
        var database = deployment.migrated();

        database.writeRows(12);
        database.writeRows(13);
        database.run("delete from feedback; delete from messages; delete from qr_tokens");
        database.run("truncate tenants cascade");

        assertThat(database.text("select count(*) from units")).isEqualTo("0");
    }

    @Test
    void theExistingApplicationCanStillMigrateItself() {
        var database = Deployment.DOCUMENTED.create().migrate();

        database.runScript("later-version.sql");
        database.runScript("plain-timestamps.sql");
        database.migrate();

        assertThat(Catalogue.of(database.dataSource()).facts())
                .isEqualTo(Catalogue.of(Deployment.LATER_VERSION_WITH_PLAIN_TIMESTAMPS
                                .migrated()
                                .dataSource())
                        .facts());
    }

    @Test
    void columnsThatCameLastAreAddedWhereTheyAreMissing() {
        var old = Deployment.DOCUMENTED.create();
        old.runScript("before-insights.sql");

        old.migrate();

        assertThat(Catalogue.of(old.dataSource()).facts()).containsAll(columnsOf(Deployment.DOCUMENTED.migrated()));
        assertThat(old.text("select count(*) from tenants")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCUMENTED", "WITHOUT_VECTOR"})
    void chunksWithoutEmbeddingsGetAnEmptyColumnForThem(Deployment deployment) {
        var database = deployment.create();
        database.run("alter table doc_chunks drop column embedding");
        database.writeRows(11);

        database.migrate();

        assertThat(columnsOf(database)).containsExactlyInAnyOrderElementsOf(columnsOf(deployment.migrated()));
        assertThat(database.text("select count(*) from doc_chunks where embedding is null"))
                .isEqualTo("1");
    }

    @Test
    void anEmptyDatabaseGetsTheDocumentedSchema() {
        var database = new ExistingDatabase(TestPostgres.emptyDatabase().dataSource()).migrate();

        assertThat(shape(database)).isEqualTo(shape(Deployment.DOCUMENTED.migrated()));
    }

    @Test
    void embeddingsAreArraysWhereTheServerHasNoVectors() {
        var database =
                new ExistingDatabase(TestPostgres.emptyDatabaseWithoutVector().dataSource()).migrate();

        assertThat(shape(database)).isEqualTo(shape(Deployment.WITHOUT_VECTOR.migrated()));
    }

    @Test
    void aDatabaseThatDoesWithoutVectorsGetsNoExtension() {
        var database =
                ExistingDatabase.withoutVector(TestPostgres.emptyDatabase()).migrate();

        assertThat(database.text("select count(*) from pg_extension where extname = 'vector'"))
                .isEqualTo("0");
    }

    @Test
    void theOwnerOfTheTablesNeedsNoSuperuser() {
        var empty = TestPostgres.emptyDatabase();
        new ExistingDatabase(empty.dataSource())
                .run("create role app login password 'secret'; grant create on schema public to app");

        var database = ExistingDatabase.withoutVector(new TestDatabase(empty.jdbcUrl(), "app", "secret"))
                .migrate();

        assertThat(database.text("select tableowner from pg_tables where tablename = 'document_views'"))
                .isEqualTo("app");
    }

    @Test
    void everythingGoesIntoTheFirstSchemaOfTheSearchPath() {
        var empty = TestPostgres.emptyDatabase();
        new ExistingDatabase(empty.dataSource())
                .run("create schema housing; alter database %s set search_path = housing, public"
                        .formatted(empty.jdbcUrl().replaceFirst(".*/", "")));
        empty.endSessions();

        var database = ExistingDatabase.withVector(empty).migrate();

        assertThat(database.text("select string_agg(distinct schemaname, ',') from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')"))
                .isEqualTo("housing");
    }

    @Test
    void anIndexWhoseBuildWasInterruptedIsBuiltAgain() {
        var database = new ExistingDatabase(TestPostgres.freshDatabase().dataSource());
        database.run("""
                update pg_index set indisvalid = false
                where indexrelid = 'analytics_messages_xid_idx'::regclass;
                delete from analytics_databasechangelog where id = 'index-messages-xid'
                """);

        database.migrate();

        assertThat(database.text("select indisvalid from pg_index"
                        + " where indexrelid = 'analytics_messages_xid_idx'::regclass"))
                .isEqualTo("t");
    }

    @Test
    void theLockOfAMigrationThatWasKilledDoesNotBlockTheNext() {
        var database = new ExistingDatabase(TestPostgres.emptyDatabase().dataSource());
        database.run("""
                create table analytics_databasechangeloglock (
                  id integer primary key, locked boolean not null, lockgranted timestamp, lockedby varchar(255));
                insert into analytics_databasechangeloglock values (1, true, now(), 'killed')
                """);

        database.migrate();

        assertThat(database.text("select count(*) from messages")).isEqualTo("0");
    }

    private static Object shape(ExistingDatabase database) {
        return Catalogue.of(database.dataSource()).shape();
    }

    private static Iterable<String> columnsOf(ExistingDatabase database) {
        return Catalogue.of(database.dataSource()).facts().stream()
                .filter(fact -> fact.startsWith("column "))
                .toList();
    }
}
