package com.openhouse.analytics.app.oracle;

import com.openhouse.analytics.app.OpenHouseAnalytics;
import com.openhouse.analytics.persistence.isolation.IsolationSetUp;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import com.openhouse.analytics.web.openapi.ApiContract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product on a database of its own, with a clock that the test moves. */
final class Backend implements AutoCloseable {
    private static final String DROP_VIEWS = """
            do $$ declare v text; begin
              for v in select viewname from pg_views where schemaname = 'public' loop
                execute format('drop view if exists %I cascade', v);
              end loop;
            end $$""";

    private final MovableClock clock = new MovableClock();
    private final HttpClient http = HttpClient.newHttpClient();
    private final RawDataLoader loader;
    private final ConfigurableApplicationContext context;

    private Backend(Layout layout) throws SQLException {
        TestDatabase database = TestPostgres.freshDatabase();
        change(database, layout);
        isolate(database);
        loader = new RawDataLoader(database.dataSource(), layout);
        context = new SpringApplicationBuilder(OpenHouseAnalytics.class)
                .initializers(application -> application.getBeanFactory().addBeanPostProcessor(figuresAt(clock)))
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--openhouse.audit.requests=false",
                        "--openhouse.audit.access=false",
                        "--openhouse.limits.enabled=false",
                        "--openhouse.cache.memory=0",
                        "--openhouse.auth.external.hs256-secret=" + Tokens.SECRET);
    }

    /** Tokens go on living by the system's clock. */
    private static BeanPostProcessor figuresAt(Clock clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock && !name.equals("systemClock") ? clock : bean;
            }
        };
    }

    static Backend start(Layout layout) throws SQLException {
        return new Backend(layout);
    }

    void hold(RawData data, Instant asOf) throws SQLException {
        clock.moveTo(asOf);
        loader.replaceBy(data);
    }

    HttpResponse<String> get(RawData.Admin admin, String path) throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + Tokens.of(admin))
                .build();
        return ApiContract.kept(http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    @Override
    public void close() {
        context.close();
    }

    /** The figures have to be the same where the database itself holds each reading to its scope. */
    private static void isolate(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            IsolationSetUp.install(connection, database.username());
        }
    }

    /** Makes the database one that the product has never seen, as other hands have left it. */
    private static void change(TestDatabase database, Layout layout) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (!layout.changes.isEmpty()) {
                statement.execute(DROP_VIEWS);
                statement.execute("delete from analytics_databasechangelog");
            }
            for (String change : layout.changes) {
                statement.execute(change);
            }
        }
    }
}
