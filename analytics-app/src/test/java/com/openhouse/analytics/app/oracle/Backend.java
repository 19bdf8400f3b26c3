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
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole product on a database of its own, with a clock that the test moves. */
final class Backend implements AutoCloseable {
    private static final String DROP_VIEWS = """
            do $$ declare v text; begin
              for v in select viewname from pg_views where schemaname = 'public' loop
                execute format('drop view if exists %I cascade', v);
              end loop;
            end $$""";

    private final MovableClock clock = new MovableClock();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Layout layout;
    private final RawDataLoader loader;
    private final ConfigurableApplicationContext context;
    private final CacheTables cache;
    private RawData held = new RawData();

    /** Answers that were given from the cache, those that the data came with included. */
    private long hits;

    private Backend(Layout layout) throws SQLException {
        this.layout = layout;
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
                        "--openhouse.rate-limits=" + RateLimits.setting(),
                        "--openhouse.audit.access=false",
                        "--openhouse.limits.enabled=false",
                        "--openhouse.cache.memory=0",
                        // One dataset takes the place of another within a moment.
                        "--openhouse.cache.lookups=0s",
                        "--openhouse.auth.external.hs256-secret=" + Tokens.SECRET);
        cache = new CacheTables(JdbcClient.create(database.dataSource()), context);
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
        cache.settle(hits);
        clock.moveTo(asOf);
        loader.replaceBy(data);
        held = data;
        hits = Stream.concat(
                        data.apiCache.stream().map(RawData.CacheRow::hits),
                        data.cacheTotals.stream().map(RawData.CacheTotal::hits))
                .mapToLong(Long::longValue)
                .sum();
    }

    Layout layout() {
        return layout;
    }

    HttpResponse<String> get(RawData.Admin admin, String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + Tokens.of(admin))
                .build();
        HttpResponse<String> response = send(request);
        hits += response.headers().firstValue("X-Cache").filter("hit"::equals).isPresent() ? 1 : 0;
        return response;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return ApiContract.kept(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.uri() + " is not answered", e);
        }
    }

    /** Reads the tables of the cache again, which are themselves among the figures. */
    void recount() {
        cache.settle(hits);
        held.apiCache.clear();
        held.apiCache.addAll(cache.rows());
        held.cacheTotals.clear();
        held.cacheTotals.addAll(cache.totals());
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
