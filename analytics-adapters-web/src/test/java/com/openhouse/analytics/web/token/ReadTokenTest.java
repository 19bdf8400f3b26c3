package com.openhouse.analytics.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Tokens of reading open figures, as wide as their role and never wider than their maker's. */
@WebTest
class ReadTokenTest {

    private static final String TOKENS = "/api/admin/analytics/tokens";
    private static final String CHAT = "/api/admin/analytics/chat";

    @LocalServerPort
    private int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void aTokenOfAnAdminReadsTheOwnTenant() throws Exception {
        JsonNode made = Http.json(make("admin@example.ie", "\"role\":\"admin\""));
        assertThat(made.get("role").stringValue()).isEqualTo("admin");
        JsonNode scope = scope(made, CHAT);
        assertThat(scope.get("kind").stringValue()).isEqualTo("tenant");
        assertThat(scope.get("tenant_id").stringValue()).isEqualTo(People.TENANT.toString());
        assertThat(read(made, CHAT + "?tenant_id=" + People.OTHER_TENANT).statusCode())
                .isEqualTo(403);
        assertThat(read(made, "/api/admin/analytics/system-load").statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenOfADeveloperReadsTheDevelopmentsThatItNames() throws Exception {
        JsonNode made = Http.json(make("admin@example.ie", developments(People.DEVELOPMENT)));
        assertThat(made.at("/development_ids/0").stringValue()).isEqualTo(People.DEVELOPMENT.toString());
        assertThat(scope(made, CHAT).at("/development_ids/0").stringValue()).isEqualTo(People.DEVELOPMENT.toString());
        assertThat(read(made, CHAT + "?development_id=" + People.OTHER_DEVELOPMENT)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTokenThatReadsForADeveloperHasHisDevelopments() throws Exception {
        JsonNode made = Http.json(make("admin@example.ie", developer(People.DEVELOPER.id())));
        assertThat(made.get("developer_id").stringValue())
                .isEqualTo(People.DEVELOPER.id().toString());
        assertThat(scope(made, CHAT).get("kind").stringValue()).isEqualTo("developments");
    }

    @Test
    void aSuperAdminMakesATokenForAllTenants() throws Exception {
        JsonNode made = Http.json(make("super@example.ie", "\"role\":\"super_admin\""));
        assertThat(scope(made, CHAT).get("kind").stringValue()).isEqualTo("platform");
    }

    @Test
    void nobodyGivesAwayMoreThanHeHas() throws Exception {
        assertThat(make("admin@example.ie", "\"role\":\"super_admin\"").statusCode())
                .isEqualTo(403);
        assertThat(make("admin@example.ie", developments(People.OTHER_DEVELOPMENT))
                        .statusCode())
                .isEqualTo(404);
        assertThat(make("admin@example.ie", developments(UUID.randomUUID())).statusCode())
                .isEqualTo(404);
        assertThat(make("admin@example.ie", developer(People.ADMIN.id())).statusCode())
                .isEqualTo(404);
        assertThat(make("admin@example.ie", developer(UUID.randomUUID())).statusCode())
                .isEqualTo(404);
        assertThat(make("developer@example.ie", developments(People.DEVELOPMENT))
                        .statusCode())
                .isEqualTo(403);
        assertThat(make("super@example.ie", "\"role\":\"admin\"").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"x\":1",
                "\"role\":\"wizard\"",
                "\"role\":null",
                "\"role\":\"developer\"",
                "\"role\":\"developer\",\"development_ids\":[]",
                "\"role\":\"developer\",\"development_ids\":[\"x\"]",
                "\"role\":\"developer\",\"development_ids\":\"x\"",
                "\"role\":\"developer\",\"developer_id\":\"x\"",
                "\"role\":\"admin\",\"developer_id\":\"aaaaaaaa-0000-0000-0000-000000000003\""
            })
    void whatIsNoGrantIsRefused(String grant) throws Exception {
        assertThat(make("admin@example.ie", grant).statusCode()).isEqualTo(400);
    }

    @Test
    void aTokenOfReadingDoesNothingButReadFigures() throws Exception {
        String secret = Http.json(make("super@example.ie", "\"role\":\"super_admin\""))
                .get("token")
                .stringValue();
        for (String[] denied : new String[][] {
            {"GET", TOKENS},
            {"POST", TOKENS},
            {"DELETE", TOKENS + "/" + UUID.randomUUID()},
            {"GET", "/api/admin/analytics/access-log"},
            {"GET", "/api/auth/me"},
            {"POST", "/api/telemetry/feedback"}
        }) {
            HttpResponse<String> refused = http.send(denied[0], denied[1], "", "Authorization", "Bearer " + secret);
            assertThat(refused.statusCode()).as(denied[1]).isEqualTo(403);
        }
    }

    private static String developments(UUID id) {
        return "\"role\":\"developer\",\"development_ids\":[\"" + id + "\"]";
    }

    private static String developer(UUID id) {
        return "\"role\":\"developer\",\"developer_id\":\"" + id + "\"";
    }

    private HttpResponse<String> make(String email, String grant) throws Exception {
        return http.send(
                "POST",
                TOKENS,
                "{\"name\":\"Warehouse\",\"scope\":\"read\"," + grant + "}",
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + http.token(email));
    }

    private JsonNode scope(JsonNode token, String path) throws Exception {
        return Http.json(read(token, path)).at("/meta/scope");
    }

    private HttpResponse<String> read(JsonNode token, String path) throws Exception {
        return http.getAs(token.get("token").stringValue(), path);
    }
}
