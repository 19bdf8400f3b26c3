package com.openhouse.analytics.app.embedded;

import jakarta.annotation.PreDestroy;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nothing but the embedded database and a pool, in a JVM of its own that tests may kill. Not annotated as a configuration, so
 * that no application with these classes at hand finds it.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@Import(EmbeddedDatabaseConfiguration.class)
class SmallApplication {

    static final String READY = "ready, server process ";
    static final String LAST_WORD = "rows before closing: ";

    private final JdbcClient client;

    SmallApplication(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
    }

    public static void main(String[] args) throws InterruptedException {
        var context = SpringApplication.run(SmallApplication.class, args);
        System.out.println(READY + context.getBean(SmallApplication.class).writeRow());
        Thread.currentThread().join();
    }

    private int writeRow() {
        client.sql("drop table if exists visits").update();
        client.sql("create table visits (at timestamptz default now())").update();
        client.sql("insert into visits default values").update();
        return client.sql("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int")
                .query(Integer.class)
                .single();
    }

    @PreDestroy
    void countRows() {
        System.out.println(LAST_WORD
                + client.sql("select count(*) from visits").query(Integer.class).single());
    }
}
