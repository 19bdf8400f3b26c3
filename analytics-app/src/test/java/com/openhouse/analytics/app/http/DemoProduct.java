package com.openhouse.analytics.app.http;

import com.openhouse.analytics.app.OpenHouseAnalytics;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import com.openhouse.analytics.web.openapi.ApiContract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product with the demo data, as of a moment that is always the same. */
final class DemoProduct implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    DemoProduct() {
        TestDatabase database = TestPostgres.freshDatabase();
        context = new SpringApplicationBuilder(OpenHouseAnalytics.class)
                .run(
                        "--server.port=0",
                        "--openhouse.demo=true",
                        "--openhouse.clock.fixed-at=2026-11-23T12:00:00Z",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password());
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    HttpResponse<String> send(String method, String uri, Map<String, String> headers, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return ApiContract.kept(http.send(request.build(), BodyHandlers.ofString()));
    }

    @Override
    public void close() {
        context.close();
    }
}
