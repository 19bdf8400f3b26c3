package com.openhouse.analytics.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.testing.FakeCache;
import com.openhouse.analytics.web.testing.FakeDirectories;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The one way of a request for figures: strict, authorised before anything is read, kept, and honest in its headers. */
@WebTest
class AnalyticsRequestTest {

    private static final String OVERVIEW = "/api/admin/analytics/overview";
    private static final String CHAT = "/api/admin/analytics/chat";

    @LocalServerPort
    private int port;

    @Autowired
    private FakeCache cache;

    @Autowired
    private FakeDirectories directories;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
        cache.kept.clear();
    }

    @Test
    void anAnswerIsKeptAndGivenAgainByteForByte() throws Exception {
        String token = http.token("super@example.ie");
        HttpResponse<String> first = http.getAs(token, OVERVIEW);
        HttpResponse<String> second = http.getAs(token, OVERVIEW);
        assertThat(header(first, "X-Cache") + header(second, "X-Cache")).isEqualTo("misshit");
        assertThat(header(first, "Age") + header(second, "Age")).isEqualTo("07");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(header(first, "Cache-Control")).contains("private");
        HttpResponse<String> anew = http.getAs(token, OVERVIEW, "Cache-Control", "no-cache");
        assertThat(header(anew, "X-Cache")).isEqualTo("miss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "W/\"other\" , W/%s"})
    void whoHasTheAnswerIsNotSentItAgain(String condition) throws Exception {
        String token = http.token("super@example.ie");
        String tag = header(http.getAs(token, OVERVIEW), "ETag");
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> same = http.send(
                    method,
                    OVERVIEW,
                    "",
                    "Authorization",
                    "Bearer " + token,
                    "If-None-Match",
                    condition.formatted(tag));
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            assertThat(header(same, "ETag")).isEqualTo(tag);
        }
    }

    @Test
    void whoHasAnotherAnswerIsSentTheNewOne() throws Exception {
        String token = http.token("super@example.ie");
        HttpResponse<String> answer = http.getAs(token, OVERVIEW, "If-None-Match", "\"other\", W/\"another\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void headAnswersLikeGetWithoutABody() throws Exception {
        String token = http.token("super@example.ie");
        HttpResponse<String> head = http.send("HEAD", CHAT, "", "Authorization", "Bearer " + token);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(http.getAs(token, CHAT), "ETag"));
    }

    @Test
    void theMetaSaysWhatTheFiguresAreOf() throws Exception {
        JsonNode meta = Http.json(http.getAs(http.token("developer@example.ie"), CHAT + "?range=7d"))
                .get("meta");
        assertThat(meta.get("as_of").stringValue()).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(meta.get("scope").toString())
                .isEqualTo("{\"kind\":\"developments\",\"tenant_id\":\"" + People.TENANT + "\",\"development_ids\":[\""
                        + People.DEVELOPMENT + "\"]}");
        assertThat(meta.get("zone").stringValue()).isEqualTo("Europe/Dublin");
        assertThat(meta.get("window").toString()).isEqualTo("{\"from\":\"2026-11-17\",\"to\":\"2026-11-23\"}");
        assertThat(meta.get("unavailable").get("avg_response_latency_ms").stringValue())
                .isEqualTo("no_samples");
    }

    @Test
    void aComparisonAddsThePreviousWindowAndTheReasonsOfItsGaps() throws Exception {
        String token = http.token("admin@example.ie");
        JsonNode alone = Http.json(http.getAs(token, CHAT));
        JsonNode both = Http.json(http.getAs(token, CHAT + "?range=7d&compare=previous"));
        assertThat(alone.has("previous") || alone.has("delta")).isFalse();
        assertThat(both.get("previous").get("window").toString())
                .isEqualTo("{\"from\":\"2026-11-10\",\"to\":\"2026-11-16\"}");
        assertThat(both.get("delta").get("questions").toString()).isEqualTo("{\"value\":null,\"unit\":\"percent\"}");
        JsonNode reasons = both.get("meta").get("unavailable");
        assertThat(reasons.get("delta.questions.value").stringValue()).isEqualTo("no_denominator");
        assertThat(reasons.get("previous.unanswered.value").stringValue()).isEqualTo("no_denominator");
    }

    @ParameterizedTest
    @CsvSource({
        "?foo=1, foo",
        "?range=7d&range=7d, range",
        "?range=7D, range",
        "?range=, range",
        "?tenant_id=1-1-1-1-1, tenant_id",
        "?development_id=x, development_id",
        "?from=2026-11-01, to",
        "?to=2026-11-01, from",
        "?from=2026-11-10&to=2026-11-01, to",
        "?from=2024-11-10&to=2026-11-01, from",
        "?from=2026-02-30&to=2026-03-01, from",
        "?from=2027-01-01&to=2027-01-02, from",
        "?from=2026-11-01&to=2026-11-02&range=7d, range",
        "?compare=next, compare",
        "?limit=10, limit"
    })
    void aWrongParameterIsNamed(String query, String parameter) throws Exception {
        HttpResponse<String> refused = http.getAs(http.token("super@example.ie"), OVERVIEW + query);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.code(refused)).isEqualTo("invalid_parameter");
        assertThat(Http.json(refused).get("errors").get(0).get("parameter").stringValue())
                .isEqualTo(parameter);
        assertThat(cache.kept).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "+5", "1.0", "ten", "9999999999"})
    void aLimitOutOfBoundsIsRefused(String limit) throws Exception {
        assertThat(http.getAs(http.token("super@example.ie"), CHAT + "?limit=" + limit)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "super@example.ie, tenant_id=33333333-3333-3333-3333-333333333333, 404",
        "super@example.ie, development_id=33333333-3333-3333-3333-333333333333, 404",
        "super@example.ie, tenant_id=22222222-2222-2222-2222-222222222222, 200",
        "admin@example.ie, tenant_id=22222222-2222-2222-2222-222222222222, 403",
        "admin@example.ie, tenant_id=33333333-3333-3333-3333-333333333333, 403",
        "admin@example.ie, development_id=dddddddd-0000-0000-0000-000000000002, 404",
        "developer@example.ie, development_id=dddddddd-0000-0000-0000-000000000002, 404",
        "developer@example.ie, development_id=dddddddd-0000-0000-0000-000000000001, 200"
    })
    void aScopeIsOnlyNarrowed(String email, String query, int status) throws Exception {
        assertThat(http.getAs(http.token(email), OVERVIEW + "?" + query).statusCode())
                .isEqualTo(status);
        assertThat(cache.kept).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void aDatabaseThatIsAwayIsUnavailable() throws Exception {
        String token = http.token("super@example.ie");
        directories.outage.set(
                Optional.of(new IllegalStateException(new SQLTransientConnectionException("secret host"))));
        try {
            HttpResponse<String> refused = http.getAs(token, OVERVIEW);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(Http.code(refused)).isEqualTo("unavailable");
            assertThat(refused.body()).doesNotContain("secret host");
        } finally {
            directories.outage.set(Optional.empty());
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
