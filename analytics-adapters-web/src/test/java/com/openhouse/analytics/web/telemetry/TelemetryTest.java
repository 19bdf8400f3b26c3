package com.openhouse.analytics.web.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.domain.telemetry.EventKind;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import com.openhouse.analytics.web.testing.FakeTelemetry;
import com.openhouse.analytics.web.testing.FakeTokens;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Portals report with a token of telemetry, and with nothing else. */
@WebTest
class TelemetryTest {

    private static final String EVENTS = "/api/telemetry/document-events";
    private static final String FEEDBACK = "/api/telemetry/feedback";
    private static final Scope SCOPE = new Scope.Tenant(People.TENANT, Authority.TENANT);

    @LocalServerPort
    private int port;

    @Autowired
    private FakeTokens tokens;

    @Autowired
    private FakeTelemetry telemetry;

    private final ApiTokenSecret secret = ApiTokenSecret.random();
    private Http http = new Http(0);

    @BeforeEach
    void aPortalWithAToken() {
        http = new Http(port);
        telemetry.events.clear();
        telemetry.ratings.clear();
        telemetry.scopes.clear();
        tokens.keep(TokenScope.TELEMETRY, secret);
    }

    @Test
    void oneEventIsRecordedInTheTenantOfTheToken() throws Exception {
        HttpResponse<String> answer =
                send(EVENTS, """
                {"document_id":"%s","homeowner_id":"%s","kind":"download",\
                "occurred_at":"2026-11-23T13:00:00.5+01:00","idempotency_key":"%s"}""".formatted(FakeTelemetry.KNOWN, People.DEVELOPMENT, UUID.randomUUID()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"results\":[{\"index\":0,\"status\":\"recorded\"}]}");
        assertThat(telemetry.scopes).containsExactly(SCOPE);
        assertThat(telemetry.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.DOWNLOAD);
            assertThat(event.homeownerId()).isEqualTo(People.DEVELOPMENT);
            assertThat(event.unitId()).isNull();
            assertThat(event.occurredAt()).isEqualTo("2026-11-23T12:00:00.500Z");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"events\":[%s]}"})
    void aBatchIsAnsweredPerItemInItsOrder(String form) throws Exception {
        String key = UUID.randomUUID().toString();
        String events = String.join(
                ",",
                event(FakeTelemetry.KNOWN, "view", "2026-11-23T12:00:00Z", key),
                event(FakeTelemetry.KNOWN, "print", "2026-11-23T12:00:00Z", "b"),
                event(FakeTelemetry.KNOWN, "view", "2026-11-23T12:00:00Z", key),
                event(UUID.randomUUID(), "view", "2026-11-23T12:00:00Z", "c"));

        assertThat(send(EVENTS, form.formatted(events)).body()).isEqualTo("""
                {"results":[{"index":0,"status":"recorded"},\
                {"index":1,"status":"rejected","code":"invalid_parameter","detail":"kind is view or download."},\
                {"index":2,"status":"duplicate"},\
                {"index":3,"status":"rejected","code":"not_found",\
                "detail":"There is no such document, homeowner or unit."}]}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1",
                "null",
                "{}",
                "{\"document_id\":\"x\",\"kind\":\"view\",\"occurred_at\":\"2026-01-01T00:00:00Z\",\"idempotency_key\":\"a\"}",
                "{\"document_id\":\"#\",\"occurred_at\":\"2026-01-01T00:00:00Z\",\"idempotency_key\":\"a\"}",
                "{\"document_id\":\"#\",\"kind\":\"view\",\"occurred_at\":\"2026-01-01T00:00:00\",\"idempotency_key\":\"a\"}",
                "{\"document_id\":\"#\",\"kind\":\"view\",\"occurred_at\":1767225600,\"idempotency_key\":\"a\"}",
                "{\"document_id\":\"#\",\"kind\":\"view\",\"occurred_at\":\"1969-12-31T23:59:59Z\",\"idempotency_key\":\"a\"}",
                "{\"document_id\":\"#\",\"kind\":\"view\",\"occurred_at\":\"2026-01-01T00:00:00Z\"}",
                "{\"document_id\":\"#\",\"kind\":\"view\",\"occurred_at\":\"2026-01-01T00:00:00Z\",\"idempotency_key\":\" \"}",
                "{\"document_id\":\"#\",\"kind\":\"view\",\"occurred_at\":\"2026-01-01T00:00:00Z\",\"idempotency_key\":\"\\u0000\"}",
                "{\"document_id\":\"#\",\"kind\":\"view\",\"occurred_at\":\"2026-01-01T00:00:00Z\",\"idempotency_key\":\"a\",\"home\":\"#\"}",
                "{\"document_id\":\"#\",\"homeowner_id\":5,\"kind\":\"view\",\"occurred_at\":\"2026-01-01T00:00:00Z\",\"idempotency_key\":\"a\"}"
            })
    void aWrongFieldRejectsItsItemAlone(String event) throws Exception {
        String batch = "[" + event.replace("#", FakeTelemetry.KNOWN.toString()) + ","
                + event(
                        FakeTelemetry.KNOWN,
                        "view",
                        "2026-01-01T00:00:00Z",
                        UUID.randomUUID().toString()) + "]";

        HttpResponse<String> answer = send(EVENTS, batch);

        assertThat(answer.body())
                .startsWith("{\"results\":[{\"index\":0,\"status\":\"rejected\",\"code\":\"invalid_parameter\",")
                .endsWith("{\"index\":1,\"status\":\"recorded\"}]}");
    }

    @Test
    void theFutureIsRejectedBeyondASmallSkew() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant latest =
                now.isAfter(Instant.parse("2026-11-23T12:00:00Z")) ? now : Instant.parse("2026-11-23T12:00:00Z");

        assertThat(send(
                                EVENTS,
                                event(
                                        FakeTelemetry.KNOWN,
                                        "view",
                                        latest.plusSeconds(60).toString(),
                                        "s1"))
                        .body())
                .contains("\"recorded\"");
        assertThat(send(
                                EVENTS,
                                event(
                                        FakeTelemetry.KNOWN,
                                        "view",
                                        latest.plusSeconds(3600).toString(),
                                        "s2"))
                        .body())
                .contains("\"invalid_parameter\"");
    }

    @Test
    void aBatchHasAtMost500Events() throws Exception {
        String event = event(UUID.randomUUID(), "view", "2026-11-23T12:00:00Z", "a");

        assertThat(send(EVENTS, "[" + String.join(",", Collections.nCopies(500, event)) + "]")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = send(EVENTS, "[" + String.join(",", Collections.nCopies(501, event)) + "]");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Http.code(refused)).isEqualTo("too_large");
        assertThat(telemetry.events).hasSize(500);
    }

    @Test
    void aHugeBodyIsTooLarge() throws Exception {
        assertThat(send(EVENTS, "[\"" + "x".repeat(1024 * 1024) + "\"]").statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "1", "\"text\"", "[] []", "{\"events\":1}", "{\"events\":[],\"x\":1}"})
    void whatIsNoBatchIsRefusedAsAWhole(String body) throws Exception {
        HttpResponse<String> refused = send(EVENTS, body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.code(refused)).isEqualTo("invalid_parameter");
        assertThat(telemetry.events).isEmpty();
    }

    @Test
    void aRatingIsRecordedOnce() throws Exception {
        String rating = "{\"message_id\":\"%s\",\"rating\":4,\"user_id\":\"aoife\",\"comment\":\"Good\\nand quick\","
                        .formatted(FakeTelemetry.KNOWN)
                + "\"idempotency_key\":\"" + UUID.randomUUID() + "\"}";

        assertThat(send(FEEDBACK, rating).body()).isEqualTo("{\"status\":\"recorded\"}");
        assertThat(send(FEEDBACK, rating).body()).isEqualTo("{\"status\":\"duplicate\"}");
        assertThat(telemetry.scopes).containsOnly(SCOPE);
        assertThat(telemetry.ratings.get(0).comment()).isEqualTo("Good\nand quick");
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "6, 400", "4.5, 400", "'\"5\"', 400", "null, 400", "5, 404"})
    void aRatingThatIsNoneOrOfNothingIsRefused(String rating, int status) throws Exception {
        HttpResponse<String> refused = send(
                FEEDBACK,
                "{\"message_id\":\"%s\",\"rating\":%s,\"idempotency_key\":\"a\"}".formatted(UUID.randomUUID(), rating));
        assertThat(refused.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/auth/me",
                "/api/admin/analytics/overview",
                "/api/admin/analytics/tokens",
                "/api/admin/analytics/access-log"
            })
    void aTokenOfTelemetryOpensNothingElse(String path) throws Exception {
        HttpResponse<String> refused = http.getAs(secret.text(), path);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Http.code(refused)).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENTS, FEEDBACK})
    void nobodyElseReports(String path) throws Exception {
        ApiTokenSecret reader = ApiTokenSecret.random();
        tokens.keep(TokenScope.READ, reader);

        assertThat(post(path, "[]", "Bearer " + http.token("super@example.ie")).statusCode())
                .isEqualTo(403);
        assertThat(post(path, "[]", "Bearer " + reader.text()).statusCode()).isEqualTo(403);
        assertThat(post(path, "[]", "Bearer oha_unknown").statusCode()).isEqualTo(401);
        assertThat(post(path, "[]", "Basic YTpi").statusCode()).isEqualTo(401);
    }

    private static String event(UUID document, String kind, String at, String key) {
        return "{\"document_id\":\"%s\",\"kind\":\"%s\",\"occurred_at\":\"%s\",\"idempotency_key\":\"%s\"}"
                .formatted(document, kind, at, key);
    }

    private HttpResponse<String> send(String path, String body) throws Exception {
        return post(path, body, "Bearer " + secret.text());
    }

    private HttpResponse<String> post(String path, String body, String authorization) throws Exception {
        return http.send("POST", path, body, "Content-Type", "application/json", "Authorization", authorization);
    }
}
