package com.openhouse.analytics.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import com.openhouse.analytics.web.testing.FakeTokens;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Admins make, list and revoke tokens of programs; each is shown once. */
@WebTest
class TokenRequestTest {

    private static final String TOKENS = "/api/admin/analytics/tokens";
    private static final String PORTAL = "{\"name\":\"Portal\",\"scope\":\"telemetry\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private FakeTokens tokens;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void anAdminMakesATokenOfTheOwnTenantThatIsShownOnce() throws Exception {
        HttpResponse<String> made = as("admin@example.ie", "POST", "", PORTAL);

        JsonNode token = Http.json(made);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(token.get("token").stringValue()).matches("oha_[A-Za-z0-9_-]{43}");
        assertThat(token.get("tenant_id").stringValue()).isEqualTo(People.TENANT.toString());
        assertThat(token.get("scope").stringValue()).isEqualTo("telemetry");
        String list = as("admin@example.ie", "GET", "", "").body();
        assertThat(list)
                .contains(token.get("id").stringValue(), "\"last_used_at\":null")
                .doesNotContain(token.get("token").stringValue());
    }

    @Test
    void aSuperAdminNamesTheTenantThatTheTokenIsFor() throws Exception {
        String body = "{\"name\":\"P\",\"scope\":\"telemetry\",\"expires_in_days\":30,\"tenant_id\":\"%s\"}";

        HttpResponse<String> made = as("super@example.ie", "POST", "", body.formatted(People.OTHER_TENANT.toString()));

        assertThat(Http.json(made).get("tenant_id").stringValue()).isEqualTo(People.OTHER_TENANT.toString());
        assertThat(Http.json(made).get("expires_at").isNull()).isFalse();
        assertThat(as("super@example.ie", "POST", "", PORTAL).statusCode()).isEqualTo(400);
        assertThat(as("super@example.ie", "POST", "", body.formatted(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("admin@example.ie", "POST", "", body.formatted(People.OTHER_TENANT))
                        .statusCode())
                .isEqualTo(403);
        assertThat(as("admin@example.ie", "GET", "", "").body())
                .doesNotContain(Http.json(made).get("id").stringValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"scope\":\"read\"}",
                "{\"name\":\"a\",\"scope\":\"telemetry\",\"role\":\"admin\"}",
                "{\"name\":\"a\",\"scope\":\"telemetry\",\"developer_id\":\"aaaaaaaa-0000-0000-0000-000000000003\"}",
                "{\"name\":\"a\",\"scope\":\"all\"}",
                "{\"name\":\"a\"}",
                "{\"scope\":\"telemetry\"}",
                "{\"name\":\" \",\"scope\":\"telemetry\"}",
                "{\"name\":\"a\",\"scope\":\"telemetry\",\"expires_in_days\":0}",
                "{\"name\":\"a\",\"scope\":\"telemetry\",\"expires_in_days\":1.5}",
                "{\"name\":\"a\",\"scope\":\"telemetry\",\"tenant_id\":\"x\"}",
                "{\"name\":\"a\",\"scope\":\"telemetry\",\"x\":1}",
                "[]",
                "{"
            })
    void whatIsNotATokenIsRefused(String body) throws Exception {
        HttpResponse<String> refused = as("admin@example.ie", "POST", "", body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.code(refused)).isEqualTo("invalid_parameter");
    }

    @Test
    void aDeveloperManagesNoTokens() throws Exception {
        assertThat(as("developer@example.ie", "POST", "", PORTAL).statusCode()).isEqualTo(403);
        assertThat(as("developer@example.ie", "GET", "", "").statusCode()).isEqualTo(403);
        assertThat(as("developer@example.ie", "DELETE", "/" + UUID.randomUUID(), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRevokedTokenOpensNothing() throws Exception {
        JsonNode token = Http.json(as("admin@example.ie", "POST", "", PORTAL));
        String secret = token.get("token").stringValue();
        assertThat(report(secret).statusCode()).isEqualTo(200);

        String path = "/" + token.get("id").stringValue();
        assertThat(as("admin@example.ie", "DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(as("admin@example.ie", "DELETE", path, "").statusCode()).isEqualTo(204);

        HttpResponse<String> refused = report(secret);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Http.code(refused)).isEqualTo("unauthenticated");
        assertThat(as("admin@example.ie", "DELETE", "/" + UUID.randomUUID(), "").statusCode())
                .isEqualTo(404);
        assertThat(as("admin@example.ie", "DELETE", "/x", "").statusCode()).isEqualTo(400);
    }

    @Test
    void anExpiredTokenOpensNothing() throws Exception {
        ApiTokenSecret secret = ApiTokenSecret.random();
        ApiToken expired = new ApiToken(
                UUID.randomUUID(),
                People.TENANT,
                "old",
                TokenScope.TELEMETRY,
                null,
                People.ADMIN.id(),
                Instant.EPOCH,
                null,
                Instant.EPOCH.plusSeconds(1),
                null);
        tokens.add(new Scope.Tenant(People.TENANT, Authority.TENANT), expired, secret.hash());

        assertThat(report(secret.text()).statusCode()).isEqualTo(401);
        assertThat(report(ApiTokenSecret.random().text()).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> report(String secret) throws Exception {
        return http.send(
                "POST",
                "/api/telemetry/document-events",
                "[]",
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + secret);
    }

    private HttpResponse<String> as(String email, String method, String path, String body) throws Exception {
        return http.send(
                method,
                TOKENS + path,
                body,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + http.token(email));
    }
}
