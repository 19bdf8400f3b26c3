package com.openhouse.analytics.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.domain.chat.QuestionOrder;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.web.answer.AnswerSettings;
import com.openhouse.analytics.web.testing.FakeCache;
import com.openhouse.analytics.web.testing.FakeQuestions;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The one way of a request for a list: strict, paged as JSON, whole and streamed as CSV. */
@WebTest
class ListRequestTest {

    private static final String QUESTIONS = "/api/admin/analytics/questions";

    @LocalServerPort
    private int port;

    @Autowired
    private FakeQuestions questions;

    @Autowired
    private FakeCache cache;

    private Http http = new Http(0);
    private String token = "";

    @BeforeEach
    void connect() throws Exception {
        http = new Http(port);
        token = http.token("admin@example.ie");
        cache.kept.clear();
        questions.rows = 1;
        questions.question = "Where is the boiler?";
        questions.failing = false;
    }

    @Test
    void aPageTellsItsRowsItsPlaceAndTheTotal() throws Exception {
        questions.rows = 7;
        JsonNode page = Http.json(http.getAs(token, QUESTIONS + "?page=2&page_size=3&sort=-latency_ms"));
        assertThat(page.get("items")).hasSize(3);
        assertThat(page.get("page").intValue()).isEqualTo(2);
        assertThat(page.get("page_size").intValue()).isEqualTo(3);
        assertThat(page.get("total").intValue()).isEqualTo(7);
        assertThat(page.get("meta").get("excluded").get("test_messages").intValue())
                .isOne();
        assertThat(page.get("meta").get("unavailable").get("items[0].rating").stringValue())
                .isEqualTo("no_samples");
        assertThat(questions.order.get()).isEqualTo(new Order<>(QuestionOrder.LATENCY_MS, true));
    }

    @Test
    void aPageIsKeptUnderEverythingThatShapesIt() throws Exception {
        assertThat(cacheOf(QUESTIONS)).isEqualTo("miss");
        assertThat(cacheOf(QUESTIONS)).isEqualTo("hit");
        assertThat(cacheOf(QUESTIONS + "?page=2")).isEqualTo("miss");
        assertThat(cacheOf(QUESTIONS + "?q=boiler")).isEqualTo("miss");
        assertThat(cacheOf(QUESTIONS + "?q=boiler&state=unanswered")).isEqualTo("miss");
    }

    @Test
    void filtersReachTheListAndADayIsItsOwnWindow() throws Exception {
        JsonNode page =
                Http.json(http.getAs(token, QUESTIONS + "?day=2026-11-20&state=unanswered&eligible=true&q=100%25_x"));
        assertThat(questions.asked.get().filter().state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(questions.asked.get().filter().eligible()).isTrue();
        assertThat(questions.asked.get().filter().search()).isEqualTo("100%_x");
        assertThat(questions.asked.get().filter().day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(page.get("meta").get("window").toString())
                .isEqualTo("{\"from\":\"2026-11-20\",\"to\":\"2026-11-20\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page",
        "page_size=201, page_size",
        "page_size=0, page_size",
        "sort=foo, sort",
        "sort=--asked_at, sort",
        "sort=ASKED_AT, sort",
        "rated=yes, rated",
        "weekday=8, weekday",
        "hour=24, hour",
        "rating=6, rating",
        "state=maybe, state",
        "reason=tired, reason",
        "unit_id=x, unit_id",
        "day=2026-02-30, day",
        "q=%00, q",
        "format=xml, format",
        "limit=10, limit"
    })
    void aWrongParameterIsNamedOnce(String query, String parameter) throws Exception {
        HttpResponse<String> refused = http.getAs(token, QUESTIONS + "?" + query);
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode errors = Http.json(refused).get("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).get("parameter").stringValue()).isEqualTo(parameter);
    }

    @Test
    void aSearchIsBounded() throws Exception {
        assertThat(http.getAs(token, QUESTIONS + "?q=" + "x".repeat(201)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit_id", "homeowner_id", "document_id"})
    void anUnknownIdIsNotFoundInEitherForm(String parameter) throws Exception {
        String query = QUESTIONS + "?" + parameter + "=";
        HttpResponse<String> one = http.getAs(token, query + People.OTHER_DEVELOPMENT);
        HttpResponse<String> other = http.getAs(token, query + "33333333-3333-3333-3333-333333333333");
        assertThat(one.statusCode()).isEqualTo(404);
        assertThat(withoutId(one)).isEqualTo(withoutId(other));
        assertThat(http.getAs(token, query + People.OTHER_DEVELOPMENT + "&format=csv")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/x", "/homeowners/1-1-1-1-1", "/developments/x/units", "/developments/x/homeowners"})
    void aMalformedIdInThePathIsInvalid(String path) throws Exception {
        assertThat(Http.code(http.getAs(token, "/api/admin/analytics" + path))).isEqualTo("invalid_parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/%s", "/homeowners/%s", "/developments/%s/units", "/developments/%s/homeowners"})
    void anUnknownIdInThePathIsNotFound(String path) throws Exception {
        String address = "/api/admin/analytics" + path;
        HttpResponse<String> one = http.getAs(token, address.formatted(People.OTHER_DEVELOPMENT));
        assertThat(one.statusCode()).isEqualTo(404);
        HttpResponse<String> other = http.getAs(token, address.formatted("33333333-3333-3333-3333-333333333333"));
        assertThat(withoutId(one)).isEqualTo(withoutId(other));
    }

    @Test
    void aDocumentHoldsEveryRowAfterLinesThatSayWhatItIs() throws Exception {
        questions.question = "=HYPERLINK(\"http://x\")";
        HttpResponse<String> csv =
                http.getAs(token, QUESTIONS + "?q=a%2Cb&state=answered&page_size=1", "Accept", "text/csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv")
                .containsIgnoringCase("utf-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"openhouse-questions-2026-11-23.csv\"");
        assertThat(csv.body())
                .isEqualTo(String.join(
                        "\r\n",
                        "# OpenHouse Analytics questions",
                        "# as_of: 2026-11-23T12:00:00Z",
                        "# zone: Europe/Dublin",
                        "# window: 2026-10-25 to 2026-11-23",
                        "# scope: tenant tenant " + People.TENANT,
                        "# filters: q=a%2Cb&state=answered",
                        "# metric_version: " + AnswerSettings.METRIC_VERSION,
                        "message_id,asked_at,development_id,development_name,unit_id,unit_number,homeowner_id,question,"
                                + "answer,topic,state,eligible,reason,latency_ms,rating,cited_document_ids",
                        FakeQuestions.MESSAGE + ",2026-11-22T10:00:00Z," + People.DEVELOPMENT
                                + ",Longview Park,,,,\"'=HYPERLINK(\"\"http://x\"\")\",\"Line one,",
                        "\"\"quoted\"\"\",heating,answered,true,,-5,,d1 d2",
                        ""));
        assertThat(cache.kept).isEmpty();
    }

    @Test
    void aDocumentIsWholeHoweverLongItIs() throws Exception {
        questions.rows = 50_000;
        assertThat(http.getAs(token, QUESTIONS + "?format=csv").body().split("\r\n\"\"quoted"))
                .hasSize(50_001);
    }

    @Test
    void aFailureBeforeTheFirstByteIsAProblem() throws Exception {
        questions.rows = 0;
        questions.failing = true;
        HttpResponse<String> failed = http.getAs(token, QUESTIONS + "?format=csv");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(Http.code(failed)).isEqualTo("internal_error");
        assertThat(failed.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void aFailureInTheMiddleCutsTheConnection() {
        questions.rows = 50_000;
        questions.failing = true;
        assertThatThrownBy(() -> http.getAs(token, QUESTIONS + "?format=csv")).isInstanceOf(IOException.class);
    }

    @Test
    void headOfADocumentHasItsHeadersOnly() throws Exception {
        HttpResponse<String> head =
                http.send("HEAD", QUESTIONS + "?format=csv", "", "Authorization", "Bearer " + token);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void neitherFormIsNotAcceptable() throws Exception {
        HttpResponse<String> refused = http.getAs(token, QUESTIONS, "Accept", "text/html");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(Http.code(refused)).isEqualTo("not_acceptable");
    }

    @Test
    void seriesOfFiguresAreDocumentsToo() throws Exception {
        String chat = "/api/admin/analytics/chat?range=7d&format=csv";
        assertThat(rows(chat)).hasSize(8).startsWith("date,messages,questions,answers,partial");
        assertThat(rows(chat + "&series=cost_usd")).contains("2026-11-23,0.000000");
        assertThat(rows(chat + "&series=peak_chat_times")).hasSize(169).contains("1,0,0,1,0.0");
        assertThat(rows("/api/admin/analytics/overview?range=7d&format=csv")).hasSize(8);
        assertThat(http.getAs(token, "/api/admin/analytics/chat?series=cost_usd")
                        .statusCode())
                .isEqualTo(400);
    }

    private List<String> rows(String path) throws Exception {
        return http.getAs(token, path)
                .body()
                .lines()
                .filter(line -> !line.startsWith("# "))
                .toList();
    }

    private String cacheOf(String path) throws Exception {
        return http.getAs(token, path).headers().firstValue("X-Cache").orElse("");
    }

    private static String withoutId(HttpResponse<String> response) {
        return response.body().replaceAll("\"(request_id|instance)\":\"[^\"]*\"", "");
    }
}
