package com.openhouse.analytics.app.isolation;

import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who owns a database and is no superuser, on a server where nobody has made the roles before. */
record Owner(TestDatabase database) {

    private static final String PASSWORD = "a password of the tests";

    /** @param right such as {@code createrole} */
    static Owner who(String name, String right) {
        TestDatabase empty = TestPostgres.emptyDatabaseWithoutVector();
        JdbcClient superuser = JdbcClient.create(empty.dataSource());
        String catalog =
                superuser.sql("select current_database()").query(String.class).single();
        superuser
                .sql("create role %s login nosuperuser %s password '%s'".formatted(name, right, PASSWORD))
                .update();
        superuser.sql("alter database %s owner to %s".formatted(catalog, name)).update();
        return new Owner(new TestDatabase(empty.jdbcUrl(), name, PASSWORD));
    }

    JdbcClient client() {
        return JdbcClient.create(database.dataSource());
    }

    /** What a command ends with and prints. */
    Outcome run(String... arguments) {
        return run(
                Map.of(
                        "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", database.username(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()),
                arguments);
    }

    static Outcome run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int exitCode = new IsolationCommand(environment, out).run(arguments);
        return new Outcome(exitCode, printed.toString(StandardCharsets.UTF_8));
    }

    record Outcome(int exitCode, String printed) {}
}
