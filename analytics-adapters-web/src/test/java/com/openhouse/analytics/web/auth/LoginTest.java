package com.openhouse.analytics.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Local accounts sign in; whoever may not learns nothing from the refusal. */
@WebTest
class LoginTest {

    @LocalServerPort
    private int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/auth/login?remember=true", "GET,/api/auth/config?tenant=1"})
    void anUnknownParameterIsRefusedBeforeAnythingElse(String method, String path) throws Exception {
        String body = "{\"email\":\"admin@example.ie\",\"password\":\"%s\"}".formatted(People.PASSWORD);
        HttpResponse<String> refused = http.send(method, path, body, "Content-Type", "application/json");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.code(refused)).isEqualTo("invalid_parameter");
    }

    @Test
    void aSignInAnswersWithATokenThatWorks() throws Exception {
        JsonNode answer = Http.json(http.login("admin@example.ie", People.PASSWORD));
        assertThat(answer.get("token_type").stringValue()).isEqualTo("Bearer");
        assertThat(answer.get("expires_in").intValue()).isEqualTo(600);
        HttpResponse<String> me = http.getAs(answer.get("access_token").stringValue(), "/api/auth/me");
        assertThat(me.body()).isEqualTo("""
                {"admin_id":"aaaaaaaa-0000-0000-0000-000000000002","email":"Admin@example.ie","role":"admin",\
                "tenant":{"id":"11111111-1111-1111-1111-111111111111","name":"Acme Homes"},\
                "tenants":[{"id":"11111111-1111-1111-1111-111111111111","name":"Acme Homes"}],\
                "developments":[{"id":"dddddddd-0000-0000-0000-000000000001","name":"Longview Park",\
                "tenant_id":"11111111-1111-1111-1111-111111111111"}],"demo":false}""");
    }

    @ParameterizedTest
    @CsvSource({
        "admin@example.ie, wrong",
        "nobody@example.ie, correct horse",
        "disabled@example.ie, correct horse",
        "disabled@example.ie, wrong"
    })
    void everyFailureLooksTheSame(String email, String password) throws Exception {
        HttpResponse<String> refused = http.login(email, password);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Http.code(refused)).isEqualTo("unauthenticated");
        assertThat(Http.json(refused).get("detail").stringValue()).isEqualTo("E-mail or password is wrong.");
    }

    @Test
    void anUnknownRoleIsForbidden() throws Exception {
        assertThat(http.login("wizard@example.ie", People.PASSWORD).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | 400",
                "[] | 400",
                "null | 400",
                "{\"email\":1,\"password\":2} | 400",
                "{\"email\":\"a\"} | 400",
                "{\"email\":\"a\",\"password\":\"\"} | 400",
                "{\"email\":\"a\",\"email\":\"b\",\"password\":\"c\"} | 400",
                "{\"email\":\"a\",\"password\":\"c\",\"x\":1} | 400",
                "{\"email\":\"a\\u0000\",\"password\":\"c\"} | 400"
            })
    void aMalformedBodyIsRefused(String body, int status) throws Exception {
        HttpResponse<String> refused = http.send("POST", "/api/auth/login", body, "Content-Type", "application/json");
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(Http.code(refused)).isEqualTo("invalid_parameter");
    }

    @Test
    void aHugeBodyIsTooLarge() throws Exception {
        HttpResponse<String> refused = http.login("a", "x".repeat(9000));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Http.code(refused)).isEqualTo("too_large");
    }

    @Test
    void aPasswordOf129CharactersIsRefusedBeforeItIsCompared() throws Exception {
        assertThat(http.login("admin@example.ie", "x".repeat(129)).statusCode()).isEqualTo(400);
        assertThat(http.login("admin@example.ie", "x".repeat(128)).statusCode()).isEqualTo(401);
    }

    @Test
    void aStaleTokenKeepsNobodyFromSigningIn() throws Exception {
        assertThat(http.getAs("stale", "/api/auth/config").body())
                .isEqualTo("{\"demo\":false,\"local_sign_in\":true,\"external_sign_in\":true,\"demo_accounts\":[]}");
    }
}
