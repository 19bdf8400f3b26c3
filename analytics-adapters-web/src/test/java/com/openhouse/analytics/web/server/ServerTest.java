package com.openhouse.analytics.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is asked, the server answers in one form, with safe headers, and never with its inside. */
@WebTest
class ServerTest {

    @LocalServerPort
    private int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/auth/me, 401, unauthenticated",
        "GET, /api/nothing, 401, unauthenticated",
        "GET, /api, 401, unauthenticated",
        "GET, /actuator, 404, not_found",
        "GET, /actuator/env, 404, not_found",
        "GET, /nothing.js, 404, not_found",
        "GET, /assets/nothing, 404, not_found",
        "GET, /assets/, 404, not_found",
        "TRACE, /api/auth/config, 405, method_not_allowed",
        "GET, /v3/api-docs, 404, not_found",
        "POST, /, 405, method_not_allowed",
        "GET, /api/auth/login, 405, method_not_allowed",
        "POST, /api/auth/login, 415, unsupported_media_type"
    })
    void aRefusalIsAProblem(String method, String path, int status, String code) throws Exception {
        HttpResponse<String> refused = http.send(method, path, "");
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(Http.code(refused)).isEqualTo(code);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aProblemHasExactlyItsFields() throws Exception {
        HttpResponse<String> refused = http.get("/api/auth/me?x=1", "X-Request-Id", "caller-0001");
        assertThat(refused.body()).isEqualTo("""
                {"type":"urn:openhouse:problem:unauthenticated","title":"Not signed in","status":401,\
                "detail":"Sign in first.","instance":"/api/auth/me","code":"unauthenticated",\
                "request_id":"caller-0001"}""");
        assertThat(refused.headers().firstValue("X-Request-Id")).contains("caller-0001");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void aStrangeRequestIdIsReplaced() throws Exception {
        HttpResponse<String> answer = http.get("/api/auth/config", "X-Request-Id", "<script>alert(1)</script>");
        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    }

    @Test
    void anUnknownAddressIsNotFoundOnceSignedIn() throws Exception {
        HttpResponse<String> missing = http.getAs(http.token("admin@example.ie"), "/api/nothing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Http.code(missing)).isEqualTo("not_found");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, 405, method_not_allowed", "POST, 405, method_not_allowed", "PATCH, 405, method_not_allowed"})
    void aWrongMethodIsToldWhichAreRight(String method, int status, String code) throws Exception {
        String token = http.token("admin@example.ie");
        HttpResponse<String> refused =
                http.send(method, "/api/admin/analytics/chat", "", "Authorization", "Bearer " + token);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(Http.code(refused)).isEqualTo(code);
        assertThat(refused.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void anUnknownMediaTypeIsNotAcceptable() throws Exception {
        HttpResponse<String> refused =
                http.getAs(http.token("admin@example.ie"), "/api/admin/analytics/chat", "Accept", "image/png");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(Http.code(refused)).isEqualTo("not_acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /a%00b HTTP/1.1",
                "GET /a\u0001b HTTP/1.1",
                "GET /api%2fauth HTTP/1.1",
                "GET /api/../actuator HTTP/1.1",
                "GET //api/auth/config HTTP/1.1",
                "GET /api/auth/config;x=1 HTTP/1.1",
                "GET /<script> HTTP/1.1",
                "FOO /api/auth/config HTTP/1.1"
            })
    void aMalformedRequestIsRefusedInTheSameForm(String requestLine) throws Exception {
        assertThat(http.raw(requestLine))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("\"code\":\"invalid_parameter\"")
                .contains("X-Request-Id: ")
                .doesNotContain("Tomcat", "Exception", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"range=%zz", "range=%ff", "%00=1", "range=%00"})
    void aMalformedQueryIsRefused(String query) throws Exception {
        String token = http.token("admin@example.ie");
        String answer =
                http.raw("GET /api/admin/analytics/chat?" + query + " HTTP/1.1\r\nAuthorization: Bearer " + token);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"invalid_parameter\"");
    }

    @Test
    void anEnormousQueryIsRefused() throws Exception {
        assertThat(http.raw("GET /api/auth/config?x=" + "a".repeat(100_000) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/admin-enterprise", "/admin-enterprise/developments/1/units?q=a"})
    void aPageOfThePortalIsThePortal(String path) throws Exception {
        HttpResponse<String> page = http.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>portal</title>");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void hashedAssetsAreKeptForEver() throws Exception {
        HttpResponse<String> asset = http.get("/assets/app-1a2b3c.js");
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/auth/config", "/api/auth/me", "/nothing.js"})
    void everyAnswerHasItsSafetyHeaders(String path) throws Exception {
        HttpResponse<String> answer = http.get(path, "Origin", "https://elsewhere.example");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
