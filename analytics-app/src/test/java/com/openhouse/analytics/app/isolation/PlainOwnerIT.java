package com.openhouse.analytics.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.app.OpenHouseAnalytics;
import com.openhouse.analytics.persistence.testing.Rows;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A product whose database user is no superuser tells its operators whether isolation is in force, and runs either way. */
@ExtendWith(OutputCaptureExtension.class)
class PlainOwnerIT {

    private static final String SECRET = "a secret of the tests, 32 bytes or more";
    private static final String READINESS = "/actuator/health/readiness";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void withoutIsolationAndWithItTheProductSaysSoAndAnswers(CapturedOutput printed) throws Exception {
        Owner owner = Owner.who("landlord", "createrole");
        try (ConfigurableApplicationContext product = start(owner)) {
            people(owner);
            assertThat(printed).contains("Isolation by the database is not set up; setup-isolation does it");
            assertThat(owner.run("doctor").exitCode()).isEqualTo(1);
            answersAndTells(product, false);
        }
        owner.run("setup-isolation");
        try (ConfigurableApplicationContext product = start(owner)) {
            assertThat(printed).contains("Isolation by the database is in force");
            assertThat(owner.run("doctor").exitCode()).isZero();
            answersAndTells(product, true);
        } finally {
            owner.run("setup-isolation", "--remove");
        }
    }

    private void answersAndTells(ConfigurableApplicationContext product, boolean inForce) throws Exception {
        String base = "http://localhost:" + product.getEnvironment().getRequiredProperty("local.server.port");
        assertThat(get(base + READINESS, "super_admin"))
                .contains("\"isolation\":{\"details\":{\"in_force\":" + inForce + "}");
        assertThat(get(base + "/api/admin/analytics/overview", "admin")).contains("\"total_developments\":1,");
    }

    private static ConfigurableApplicationContext start(Owner owner) {
        return new SpringApplicationBuilder(OpenHouseAnalytics.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + owner.database().jdbcUrl(),
                        "--spring.datasource.username=" + owner.database().username(),
                        "--spring.datasource.password=" + owner.database().password(),
                        "--openhouse.auth.external.hs256-secret=" + SECRET);
    }

    private static void people(Owner owner) {
        Rows rows = new Rows(owner.database().dataSource());
        UUID tenant = rows.tenant("Longview", "Europe/Dublin");
        rows.development(tenant, "Longview Park");
        for (String role : new String[] {"super_admin", "admin"}) {
            rows.insert("admins", Map.of("tenant_id", tenant, "email", role + "@example.ie", "role", role));
        }
    }

    private String get(String address, String role) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token(role + "@example.ie"))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static String token(String email) {
        return Jwts.builder()
                .claim("email", email)
                .expiration(Date.from(Instant.now().plus(Duration.ofHours(1))))
                .signWith(Keys.hmacShaKeyFor(SECRET.getBytes(StandardCharsets.UTF_8)), Jwts.SIG.HS256)
                .compact();
    }
}
