package com.openhouse.analytics.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.openhouse.analytics.app.OpenHouseAnalytics;
import com.openhouse.analytics.persistence.testing.Estate;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import com.openhouse.analytics.web.openapi.ApiContract;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tenant portal gets its token, reports, and is cut off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TelemetryHttpIT {

    private static final String SECRET = "a secret of the tests, 32 bytes or more";
    private static final String TOKENS = "/api/admin/analytics/tokens";
    private static final String EVENTS = "/api/telemetry/document-events";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private TestDatabase database;
    private ConfigurableApplicationContext context;
    private Estate estate;

    @BeforeAll
    void start() {
        database = TestPostgres.freshDatabase();
        Rows rows = new Rows(database.dataSource());
        estate = Estate.of(rows, rows.tenant("Longview", "Europe/Dublin"), "Longview Park");
        rows.insert("admins", Map.of("tenant_id", estate.tenant(), "email", "admin@longview.ie", "role", "admin"));
        context = new SpringApplicationBuilder(OpenHouseAnalytics.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--openhouse.auth.external.hs256-secret=" + SECRET);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    void aPortalReportsWithItsTokenUntilItIsRevoked() throws Exception {
        UUID document = estate.document("plan", Map.of());
        UUID homeowner = estate.homeowner("aoife@example.ie");
        JsonNode made = json.readTree(send("POST", TOKENS, admin(), "{\"name\":\"Portal\",\"scope\":\"telemetry\"}")
                .body());
        String token = made.get("token").asString();
        String event =
                "{\"document_id\":\"%s\",\"homeowner_id\":\"%s\",\"kind\":\"download\",".formatted(document, homeowner)
                        + "\"occurred_at\":\"" + Instant.now() + "\",\"idempotency_key\":\"a\"}";

        assertThat(send("POST", EVENTS, token, event).body()).contains("\"status\":\"recorded\"");
        assertThat(send("POST", EVENTS, token, event).body()).contains("\"status\":\"duplicate\"");

        assertThat(text("select concat_ws('/', d.view_count, d.download_count, h.total_downloads,"
                        + " h.last_active is not null) from documents d, homeowners h"))
                .isEqualTo("0/1/1/t");
        String id = made.get("id").asString();
        assertThat(json.readTree(send("GET", TOKENS, admin(), "").body()).get("items"))
                .filteredOn(item -> item.get("id").asString().equals(id))
                .singleElement()
                .satisfies(item -> assertThat(item.get("last_used_at").isNull()).isFalse());
        assertThat(text("select token_hash from analytics_api_tokens where id = '" + id + "'"))
                .matches("[0-9a-f]{64}");
        await().atMost(Duration.ofMinutes(4)).until(() -> "2"
                .equals(text("select count(*) from audit_log"
                        + " where actor = 'token:Portal' and actor_role = 'telemetry' and action = 'POST " + EVENTS
                        + "'")));

        assertThat(send("DELETE", TOKENS + "/" + id, admin(), "").statusCode()).isEqualTo(204);
        assertThat(send("POST", EVENTS, token, event).statusCode()).isEqualTo(401);
    }

    @Test
    void aRatingReachesTheTableOfRatings() throws Exception {
        UUID message = estate.asked(estate.home("BS01", "x@example.ie"), Instant.now(), "heating");
        String token = json.readTree(send("POST", TOKENS, admin(), "{\"name\":\"Other\",\"scope\":\"telemetry\"}")
                        .body())
                .get("token")
                .asString();
        String rating = "{\"message_id\":\"%s\",\"rating\":4,\"idempotency_key\":\"r\"}".formatted(message);

        assertThat(send("POST", "/api/telemetry/feedback", token, rating).body())
                .isEqualTo("{\"status\":\"recorded\"}");
        assertThat(send("POST", "/api/telemetry/feedback", token, rating).body())
                .isEqualTo("{\"status\":\"duplicate\"}");

        assertThat(text("select string_agg(rating || (metadata ->> 'idempotency_key'), ',') from feedback"))
                .isEqualTo("4r");
    }

    @Test
    void aBatchFarTooLargeIsToldSo() throws Exception {
        String token = json.readTree(send("POST", TOKENS, admin(), "{\"name\":\"Large\",\"scope\":\"telemetry\"}")
                        .body())
                .get("token")
                .asString();

        HttpResponse<String> refused = send("POST", EVENTS, token, "[\"" + "x".repeat(5_000_000) + "\"]");

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(json.readTree(refused.body()).get("code").asString()).isEqualTo("too_large");
    }

    private HttpResponse<String> send(String method, String path, String token, String body) throws Exception {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .build();
        return ApiContract.kept(http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private String text(String sql) {
        return JdbcClient.create(database.dataSource())
                .sql(sql)
                .query(String.class)
                .single();
    }

    private static String admin() {
        return Jwts.builder()
                .claim("email", "admin@longview.ie")
                .expiration(Date.from(Instant.now().plusSeconds(3600)))
                .signWith(Keys.hmacShaKeyFor(SECRET.getBytes(StandardCharsets.UTF_8)))
                .compact();
    }
}
