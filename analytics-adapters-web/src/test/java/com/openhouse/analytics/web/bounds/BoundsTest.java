package com.openhouse.analytics.web.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import com.openhouse.analytics.web.testing.FakeTokens;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** An operator sets how large a request may be, and a refusal names what he set. */
@WebTest
@Import(BoundsTest.Unusual.class)
class BoundsTest {

    private static final String API = "/api/admin/analytics/";

    @LocalServerPort
    private int port;

    @Autowired
    private FakeTokens tokens;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "questions?page_size=250, 200, ''",
        "questions?page_size=251, 400, page_size is a whole number from 1 to 250.",
        "chat?from=2026-08-14&to=2026-11-21, 200, ''",
        "chat?from=2026-08-14&to=2026-11-22, 400, from and to span more than 100 days.",
        "chat?range=90d, 200, ''"
    })
    void aPageAndAWindowMayBeSoLarge(String path, int status, String reason) throws Exception {
        HttpResponse<String> answer = http.getAs(http.token("super@example.ie"), API + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/auth/login, 1025",
        "/api/admin/analytics/tokens, 1025",
        "/api/telemetry/feedback, 1030",
        "/api/telemetry/document-events, 1040"
    })
    void aBodyMayBeSoLarge(String path, int tooMany) throws Exception {
        String bearer = "Bearer " + (path.contains("telemetry") ? program() : http.token("super@example.ie"));

        assertThat(code(path, bearer, tooMany - 1)).isEqualTo("invalid_parameter");
        assertThat(code(path, bearer, tooMany)).isEqualTo("too_large");
        assertThat(post(path, bearer, tooMany).body()).contains("larger than " + (tooMany - 1) + " bytes");
    }

    @Test
    void aBatchMayHoldSoMany() throws Exception {
        String bearer = "Bearer " + program();

        assertThat(post("/api/telemetry/document-events", bearer, "[1,2]").statusCode())
                .isEqualTo(200);
        assertThat(post("/api/telemetry/document-events", bearer, "[1,2,3]").body())
                .contains("A batch has at most 2 events.");
    }

    private String code(String path, String bearer, int bytes) throws Exception {
        return Http.code(post(path, bearer, bytes));
    }

    /** Sends a JSON text, which is none of these bodies, of so many bytes. */
    private HttpResponse<String> post(String path, String bearer, int bytes) throws Exception {
        return post(path, bearer, "\"" + "x".repeat(bytes - 2) + "\"");
    }

    private HttpResponse<String> post(String path, String bearer, String body) throws Exception {
        return path.endsWith("login")
                ? http.send("POST", path, body, "Content-Type", "application/json")
                : http.send("POST", path, body, "Content-Type", "application/json", "Authorization", bearer);
    }

    private String program() {
        ApiTokenSecret secret = ApiTokenSecret.random();
        tokens.keep(TokenScope.TELEMETRY, secret);
        return secret.text();
    }

    /** Not annotated as a configuration, so that no scan of the test classes finds it. */
    static class Unusual {

        @Bean
        @Primary
        Bounds unusual() {
            return new Bounds(250, 100, 2, 1024, 1029, 1039);
        }
    }
}
