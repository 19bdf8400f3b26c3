package com.openhouse.analytics.persistence.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Databases for tests, on PostgreSQL 17 with pgvector: a container where Docker answers, else an embedded server.
 *
 * <p>Every call makes a database of its own; all of them go with the JVM.
 */
public final class TestPostgres {

    private static final String TEMPLATE = "migrated_template";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private TestPostgres() {}

    /** A database with the whole schema and no rows. */
    public static TestDatabase freshDatabase() {
        return create(Migrated.SERVER, TEMPLATE);
    }

    /** A database with nothing in it; the server offers the vector extension. */
    public static TestDatabase emptyDatabase() {
        return create(WithVector.SERVER, "template1");
    }

    /** A database with nothing in it, on a server that does not offer the vector extension. */
    public static TestDatabase emptyDatabaseWithoutVector() {
        return create(WithoutVector.SERVER, "template1");
    }

    private static TestDatabase create(PostgresServer server, String template) {
        return create(server, "test_" + COUNTER.incrementAndGet(), template);
    }

    private static TestDatabase create(PostgresServer server, String name, String template) {
        JdbcClient.create(server.database("postgres").dataSource())
                .sql("create database %s template %s".formatted(name, template))
                .update();
        return server.database(name);
    }

    private static final class WithVector {
        private static final PostgresServer SERVER = PostgresServer.start(true);
    }

    private static final class WithoutVector {
        private static final PostgresServer SERVER = PostgresServer.start(false);
    }

    private static final class Migrated {
        private static final PostgresServer SERVER = WithVector.SERVER;

        static {
            TestDatabase template = create(SERVER, TEMPLATE, "template1");
            Migrations.migrate(template.dataSource());
            template.endSessions();
        }
    }
}
