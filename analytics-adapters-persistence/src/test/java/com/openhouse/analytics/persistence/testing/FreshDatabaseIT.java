package com.openhouse.analytics.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FreshDatabaseIT {

    @Test
    void everyDatabaseStartsWithTheWholeSchemaAndNoRows() {
        var one = client(TestPostgres.freshDatabase());
        one.sql("insert into tenants (name, slug) values ('Abbey', 'abbey')").update();

        var other = client(TestPostgres.freshDatabase());

        assertThat(count(one, "select count(*) from tenants")).isOne();
        assertThat(count(other, "select count(*) from tenants")).isZero();
    }

    @Test
    void sessionsAreInUtc() {
        assertThat(text("show timezone")).isEqualTo("UTC");
    }

    @Test
    void lowerCaseCoversAllOfUnicode() {
        assertThat(text("select lower('SEÁN ÓG ŽILIĆ ΩМ')")).isEqualTo("seán óg žilić ωм");
    }

    @Test
    void embeddingsCanBeIndexedByHnsw() {
        var database = client(TestPostgres.freshDatabase());

        database.sql("create index on doc_chunks using hnsw (embedding vector_cosine_ops)")
                .update();

        assertThat(count(
                        database,
                        "select count(*) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam"
                                + " where a.amname = 'hnsw' and i.indisvalid"))
                .isOne();
    }

    private static String text(String sql) {
        return client(TestPostgres.freshDatabase()).sql(sql).query(String.class).single();
    }

    private static int count(JdbcClient client, String sql) {
        return client.sql(sql).query(Integer.class).single();
    }

    private static JdbcClient client(TestDatabase database) {
        return JdbcClient.create(database.dataSource());
    }
}
