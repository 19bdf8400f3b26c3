package com.openhouse.analytics.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.openhouse.analytics.app.OpenHouseAnalytics;
import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import com.openhouse.analytics.web.openapi.ApiContract;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chunks and the backend's own figures over HTTP, and what is written down of each request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightHttpIT {

    private static final String SECRET = "a secret of the tests, 32 bytes or more";
    private static final String BASE = "/api/admin/analytics/";
    private static final Duration SOON = Duration.ofMinutes(4);
    private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private TestDatabase database;
    private ConfigurableApplicationContext context;
    private UUID tenant;
    private UUID development;

    @BeforeAll
    void start() {
        database = TestPostgres.freshDatabase();
        Rows rows = new Rows(database.dataSource());
        tenant = rows.tenant("Longview", "Europe/Dublin");
        development = rows.development(tenant, "Longview Park");
        for (String role : List.of("super_admin", "admin", "developer")) {
            rows.insert("admins", Map.of("tenant_id", tenant, "email", email(role), "role", role));
        }
        rows.run("update developments set developer_user_id = (select id from admins where role = 'developer')");
        context = new SpringApplicationBuilder(OpenHouseAnalytics.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--openhouse.cache.refresh-after=0s",
                        "--openhouse.auth.external.hs256-secret=" + SECRET);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @BeforeEach
    void anEmptyLog() {
        AuditLog log = context.getBean(AuditLog.class);
        await().atMost(SOON).until(() -> log.counts().pending() == 0);
        client().sql("delete from audit_log").update();
    }

    @Test
    void everyRoleSeesChunksAndOnlyThePlatformSeesTheIndex() throws Exception {
        JsonNode all = body("super_admin", "rag");
        assertThat(all.at("/vector_index_health/status").asString()).isEqualTo("missing");
        assertThat(all.at("/vector_index_health/indexable_rows").asLong()).isZero();
        assertThat(all.at("/avg_chunk_length").isNull()).isTrue();
        assertThat(all.at("/meta/unavailable/avg_chunk_length").asString()).isEqualTo("no_samples");
        assertThat(all.at("/embeddings_generated_last_7d").asLong()).isZero();

        for (String role : List.of("admin", "developer")) {
            JsonNode some = body(role, "rag");
            assertThat(some.at("/chunks_per_development/0/development_id").asString())
                    .isEqualTo(development.toString());
            assertThat(some.at("/vector_index_health/indexes").isNull()).isTrue();
            assertThat(some.get("meta")
                            .get("unavailable")
                            .get("vector_index_health.indexes")
                            .asString())
                    .isEqualTo("out_of_scope");
        }
    }

    /** As it is set where nobody sets it otherwise: remembered for a second, and looked up anew after it. */
    @Test
    void aRoleThatIsTakenAwayHoldsForAMomentAtMost() throws Exception {
        body("developer", "rag");
        client().sql("update admins set role = 'none' where role = 'developer'").update();
        try {
            await().atMost(SOON).until(() -> get("developer", BASE + "rag").statusCode() == 403);
        } finally {
            client().sql("update admins set role = 'developer' where role = 'none'")
                    .update();
        }
        await().atMost(SOON).until(() -> get("developer", BASE + "rag").statusCode() == 200);
    }

    @Test
    void anIndexIsHealthyAsSoonAsItStandsAndShownToThePlatform() throws Exception {
        client().sql("create index made_by_hand on doc_chunks using hnsw (embedding vector_cosine_ops)")
                .update();
        try {
            JsonNode all = body("super_admin", "rag?range=7d").get("vector_index_health");
            assertThat(all.get("status").asString()).isEqualTo("healthy");
            assertThat(all.at("/indexes/0/name").asString()).isEqualTo("made_by_hand");
            assertThat(all.at("/indexes/0/method").asString()).isEqualTo("hnsw");
            assertThat(all.at("/indexes/0/valid").asBoolean()).isTrue();
            assertThat(body("admin", "rag?range=7d")
                            .at("/vector_index_health/status")
                            .asString())
                    .isEqualTo("healthy");
        } finally {
            client().sql("drop index made_by_hand").update();
        }
    }

    @Test
    void theBackendIsForSuperAdminsOnly() throws Exception {
        for (String role : List.of("admin", "developer")) {
            HttpResponse<String> refused = get(role, BASE + "system-load");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(json.readTree(refused.body()).get("code").asString()).isEqualTo("forbidden");
        }
        assertThat(get("super_admin", BASE + "system-load?development_id=" + development)
                        .statusCode())
                .isEqualTo(400);
        JsonNode narrowed = body("super_admin", "system-load?compare=previous&tenant_id=" + tenant);
        assertThat(narrowed.at("/cache").isNull()).isTrue();
        assertThat(narrowed.at("/previous/total_requests").asLong()).isZero();
        assertThat(narrowed.at("/meta/unavailable/cache").asString()).isEqualTo("out_of_scope");
    }

    @Test
    void everyRequestIsWrittenDownByItsTemplateAndShownLater() throws Exception {
        UUID absent = UUID.randomUUID();
        get("admin", BASE + "rag?development_id=" + absent);
        get("developer", BASE + "system-load");
        get(null, BASE + "chat");
        get("admin", "/api/nothing/" + absent);

        await().atMost(SOON).until(() -> recorded().size() >= 4);
        assertThat(recorded())
                .contains(
                        "GET /api/admin/analytics/rag|404|not_found|admin@longview.ie",
                        "GET /api/admin/analytics/system-load|403|forbidden|developer@longview.ie",
                        "GET /api/admin/analytics/chat|401|unauthenticated|",
                        "GET /api/**|404|not_found|admin@longview.ie");
        assertThat(client().sql("select string_agg(a::text, '') from audit_log a")
                        .query(String.class)
                        .single())
                .doesNotContain(absent.toString());

        await().atMost(SOON).pollInterval(WRITTEN_WITHIN).until(() -> {
            int written = recorded().size();
            return systemLoad().get("total_requests").asLong() == written;
        });
        JsonNode load = systemLoad();
        assertThat(load.get("basis").asString()).isEqualTo("requests");
        assertThat(load.at("/client_error_rate/numerator").asLong()).isEqualTo(4);
        assertThat(load.at("/error_rate/value").asDouble()).isZero();
        assertThat(load.at("/recording/dropped").asLong()).isZero();
        assertThat(load.get("durations").findValuesAsString("route")).contains(BASE + "rag");
    }

    @Test
    void theLagOfFactsIsShownOnceItIsKnown() throws Exception {
        await().atMost(SOON)
                .until(() -> systemLoad().at("/facts/caught_up_at").isString()
                        && systemLoad().at("/facts/not_rolled_up").asLong() == 0);
        JsonNode load = systemLoad();
        assertThat(load.at("/facts/backfilling").asBoolean(true)).isFalse();
        assertThat(load.at("/facts/history_read").asDouble()).isEqualTo(1);
        assertThat(load.at("/meta/unavailable").propertyNames()).noneMatch(path -> path.startsWith("facts"));
    }

    @Test
    void aRequestIsMeasuredAsAWholeAndNotFilterByFilter() throws Exception {
        body("admin", "rag");

        await().atMost(SOON).until(() -> meters().contains("http.server.requests"));
        assertThat(meters()).noneMatch(name -> name.startsWith("spring.security"));
    }

    private List<String> meters() {
        return context.getBean(MeterRegistry.class).getMeters().stream()
                .map(meter -> meter.getId().getName())
                .toList();
    }

    @Test
    void whatIsNoPartOfTheApiIsNotWrittenDown() throws Exception {
        get(null, "/actuator/health/liveness");
        get(null, "/admin-enterprise");
        get("admin", "/api/auth/me");

        await().atMost(SOON).until(() -> recorded().contains("GET /api/auth/me|200||admin@longview.ie"));
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void whoLookedAndWhoWasRefusedIsShownToAdmins() throws Exception {
        get("developer", BASE + "system-load");
        get("super_admin", BASE + "chat");
        get("admin", BASE + "questions?format=csv&q=Murphy&state=unanswered");
        await().atMost(SOON).until(() -> accessTypes("super_admin")
                .containsAll(List.of("access_denied", "cross_tenant_read", "csv_export")));

        assertThat(accessTypes("admin")).containsExactlyInAnyOrder("access_denied", "csv_export");
        JsonNode export = body("admin", "access-log?type=csv_export").at("/items/0");
        assertThat(export.get("actor").asString()).isEqualTo("admin@longview.ie");
        assertThat(export.get("tenant_id").asString()).isEqualTo(tenant.toString());
        assertThat(export.get("path").asString()).isEqualTo(BASE + "questions");
        assertThat(export.get("filter").asString()).isEqualTo("format=csv&q=*&state=unanswered");
        assertThat(export.get("rows").asLong()).isZero();
        assertThat(export.get("outcome").asString()).isEqualTo("completed");
        assertThat(get("developer", BASE + "access-log").statusCode()).isEqualTo(403);
        assertThat(get("admin", BASE + "access-log?tenant_id=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("admin", BASE + "access-log?format=csv&sort=type").body())
                .contains(
                        "\r\nid,occurred_at,type,action,actor,actor_role,tenant_id,tenant_name,path,filter,rows,outcome,times\r\n")
                .contains(",access_denied,", ",csv_export,");
        assertThat(client().sql("select string_agg(a::text, '') from audit_log a")
                        .query(String.class)
                        .single())
                .doesNotContain("Murphy");
    }

    private List<String> accessTypes(String role) throws Exception {
        return body(role, "access-log").get("items").findValuesAsString("type");
    }

    private List<String> recorded() {
        return client().sql("""
                        select concat_ws('|', action, metadata ->> 'status', coalesce(metadata ->> 'code', ''),
                                         coalesce(actor, ''))
                        from audit_log
                        where type = 'api_request'""").query(String.class).list();
    }

    private JsonNode systemLoad() throws Exception {
        return body("super_admin", "system-load");
    }

    private JsonNode body(String role, String path) throws Exception {
        HttpResponse<String> response = get(role, BASE + path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }

    private HttpResponse<String> get(String role, String path) throws Exception {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cache-Control", "no-cache");
        if (role != null) {
            request.header("Authorization", "Bearer " + token(role));
        }
        return ApiContract.kept(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    private static String token(String role) {
        return Jwts.builder()
                .claim("email", email(role))
                .expiration(Date.from(Instant.now().plusSeconds(3600)))
                .signWith(Keys.hmacShaKeyFor(SECRET.getBytes(StandardCharsets.UTF_8)))
                .compact();
    }

    private static String email(String role) {
        return role + "@longview.ie";
    }

    private JdbcClient client() {
        return JdbcClient.create(database.dataSource());
    }
}
