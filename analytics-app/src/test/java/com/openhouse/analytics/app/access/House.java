package com.openhouse.analytics.app.access;

import com.openhouse.analytics.app.OpenHouseAnalytics;
import com.openhouse.analytics.persistence.isolation.IsolationSetUp;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import com.openhouse.analytics.persistence.testing.TwoCompanies;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole product over two companies, started once for all tests of a run, with isolation by the database in force. */
final class House {

    static final String SECRET = "a secret of the access tests, long enough";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String PASSWORD = "a password of nobody";
    private static @Nullable House shared;

    final LogOfTheRun log = LogOfTheRun.begin();
    final TwoCompanies companies;
    final TestDatabase database;
    final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> programs = new HashMap<>();
    private final Map<String, UUID> admins = new HashMap<>();
    private final String base;

    private House() throws Exception {
        database = TestPostgres.freshDatabase();
        companies = new TwoCompanies(database.dataSource());
        admins();
        try (Connection connection = database.dataSource().getConnection()) {
            IsolationSetUp.install(connection, database.username());
        }
        context = new SpringApplicationBuilder(OpenHouseAnalytics.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--openhouse.isolation=required",
                        "--openhouse.clock.fixed-at=" + TwoCompanies.NOW,
                        "--openhouse.cache.refresh-after=0s",
                        "--openhouse.cache.lookups=0s",
                        "--openhouse.limits.enabled=false",
                        "--openhouse.auth.signing-key=" + SECRET,
                        "--openhouse.auth.external.hs256-secret=" + SECRET + SECRET);
        base = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        program("park", companies.own);
        program("harbor", companies.foreign);
        program("lawn", companies.own);
        tokens.put("telemetry", tokens.get("program of lawn"));
        readers();
        disabled();
    }

    /** The id of the token of the program that reports for the company of a place; the program itself has that of the Lawn. */
    String tokenOf(String place) {
        return programs.get(place);
    }

    /** Names that stand in what a caller must never see, and nowhere else. */
    List<String> hidden(String caller) {
        return switch (Specification.principal(caller)) {
            case "super_admin" -> List.of();
            case "admin.longview" -> List.of("Harbor", "Mill Pond");
            case "admin.harbor" -> List.of("Longview Park", "Longview Lawn");
            case "developer.park" -> List.of("Harbor", "Mill Pond", "Longview Lawn");
            case "developer.lawn" -> List.of("Harbor", "Mill Pond", "Longview Park");
            default -> List.of("Harbor", "Mill Pond", "Longview Park", "Longview Lawn");
        };
    }

    /** A token as wide as each of the people, of a developer by name or by development. */
    private void readers() throws Exception {
        reader("super_admin", "super_admin", "\"role\":\"super_admin\"");
        reader("admin.longview", "admin.longview", "\"role\":\"admin\"");
        reader("admin.harbor", "admin.harbor", "\"role\":\"admin\"");
        String park = "\"role\":\"developer\",\"development_ids\":[\"%s\"]".formatted(companies.park);
        reader("developer.park", "admin.longview", park);
        for (String developer : List.of("developer.lawn", "developer.nothing")) {
            String named = "\"role\":\"developer\",\"developer_id\":\"%s\"".formatted(admins.get(developer));
            reader(developer, "admin.longview", named);
        }
    }

    private void reader(String as, String maker, String grant) throws Exception {
        String body = "{\"name\":\"Warehouse\",\"scope\":\"read\",%s}".formatted(grant);
        JsonNode made = answer(send(maker, "POST", "/api/admin/analytics/tokens", body));
        tokens.put("token." + as, made.get("token").asString());
    }

    /** Made as an admin makes it. */
    private void program(String place, UUID tenant) throws Exception {
        String body = "{\"name\":\"Portal\",\"scope\":\"telemetry\",\"tenant_id\":\"%s\"}".formatted(tenant);
        JsonNode made = answer(send("super_admin", "POST", "/api/admin/analytics/tokens", body));
        tokens.put("program of " + place, made.get("token").asString());
        programs.put(place, made.get("id").asString());
    }

    /** Somebody who has signed in, and whose account is disabled then. */
    private void disabled() throws Exception {
        UUID id = admin("disabled", companies.own, "admin");
        String hash = context.getBean(PasswordEncoder.class).encode(PASSWORD);
        JdbcClient.create(database.dataSource())
                .sql("insert into analytics_credentials (tenant_id, admin_id, password_hash) values (?, ?, ?)")
                .params(companies.own, id, hash)
                .update();
        String body = "{\"email\":\"disabled@example.org\",\"password\":\"%s\"}".formatted(PASSWORD);
        tokens.put(
                "disabled",
                answer(send("anonymous", "POST", "/api/auth/login", body))
                        .get("access_token")
                        .asString());
        companies.rows.run("update analytics_credentials set disabled_at = now()");
    }

    private static JsonNode answer(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    static synchronized House shared() {
        if (shared == null) {
            try {
                shared = new House();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    /** Sends it as somebody; {@code anonymous} sends no token. */
    HttpResponse<String> send(String caller, String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(caller, path)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends it as nobody, with a header. */
    HttpResponse<String> with(String header, String value, String method, String path)
            throws IOException, InterruptedException {
        return http.send(
                request("anonymous", path)
                        .header(header, value)
                        .method(method, BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String caller, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        return caller.equals("anonymous") ? request : request.header("Authorization", "Bearer " + tokens.get(caller));
    }

    HttpResponse<String> get(String caller, String path) throws IOException, InterruptedException {
        return send(caller, "GET", path, null);
    }

    /** Lets the answer be computed anew. */
    HttpResponse<String> refresh(String caller, String path) throws IOException, InterruptedException {
        return http.send(
                request(caller, path).header("Cache-Control", "no-cache").GET().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What must be in no log: keys, passwords, tokens, what homeowners ask and who they are. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>(tokens.values());
        secrets.addAll(
                List.of(SECRET, PASSWORD, "A question about", "Where is the valve", "Longview.Park@example.com"));
        return secrets;
    }

    private void admins() {
        admin("super_admin", companies.own, "super_admin");
        admin("admin.longview", companies.own, "admin");
        admin("admin.harbor", companies.foreign, "admin");
        admin("developer.nothing", companies.own, "developer");
        admin("unknown_role", companies.own, "intern");
        developer("developer.park", companies.park);
        developer("developer.lawn", companies.lawn);
        tokens.put("stranger", token("stranger@example.org"));
    }

    private void developer(String caller, UUID development) {
        UUID id = admin(caller, companies.own, "developer");
        companies.rows.run("update developments set developer_user_id = '" + id + "' where id = '" + development + "'");
    }

    private UUID admin(String caller, UUID tenant, String role) {
        tokens.put(caller, token(caller + "@example.org"));
        UUID id = companies.rows.insert(
                "admins", Map.of("tenant_id", tenant, "email", caller + "@example.org", "role", role));
        admins.put(caller, id);
        return id;
    }

    private static String token(String email) {
        return Jwts.builder()
                .claim("email", email)
                .expiration(Date.from(Instant.now().plus(Duration.ofHours(2))))
                .signWith(Keys.hmacShaKeyFor((SECRET + SECRET).getBytes(StandardCharsets.UTF_8)), Jwts.SIG.HS256)
                .compact();
    }
}
