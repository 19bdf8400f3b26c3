package com.openhouse.analytics.web.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.testing.FakeCache;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WebTest
class DevelopmentRequestTest {

    private static final String DEVELOPMENTS = "/api/admin/analytics/developments";
    private static final String OWN = DEVELOPMENTS + "/" + People.DEVELOPMENT;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeCache cache;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
        cache.kept.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/chat", "/documents", "/documents/matrix"})
    void aForeignDevelopmentAnswersAsAnAbsentOne(String page) throws Exception {
        for (String who : List.of("admin@example.ie", "developer@example.ie")) {
            String token = http.token(who);
            JsonNode foreign = refused(token, People.OTHER_DEVELOPMENT + page, 404);
            JsonNode absent = refused(token, "33333333-3333-3333-3333-333333333333" + page, 404);
            for (String field : List.of("type", "title", "status", "detail", "code")) {
                assertThat(foreign.get(field)).isEqualTo(absent.get(field));
            }
        }
        assertThat(cache.kept).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/chat", "/documents", "/documents/matrix"})
    void aMalformedIdOrAnUnknownParameterIsRefused(String page) throws Exception {
        String token = http.token("super@example.ie");

        assertThat(refused(token, "1-1-1-1-1" + page, 400)
                        .get("errors")
                        .get(0)
                        .get("parameter")
                        .stringValue())
                .isEqualTo("development_id");
        refused(token, People.DEVELOPMENT + page + "?development_id=" + People.DEVELOPMENT, 400);
        refused(http.token("admin@example.ie"), People.DEVELOPMENT + page + "?tenant_id=" + People.OTHER_TENANT, 403);
    }

    @Test
    void theOverviewHasEveryFieldAndAReasonForEveryNull() throws Exception {
        JsonNode overview = Http.json(http.getAs(http.token("developer@example.ie"), OWN + "/overview"));

        assertThat(overview.get("development").get("id").stringValue()).isEqualTo(People.DEVELOPMENT.toString());
        assertThat(overview.get("unit_count").intValue()).isEqualTo(75);
        assertThat(overview.get("homeowner_count").intValue()).isEqualTo(16);
        assertThat(overview.get("message_count_30d").intValue()).isZero();
        assertThat(overview.get("question_count_30d").intValue()).isEqualTo(2);
        assertThat(overview.get("document_count").intValue()).isEqualTo(3);
        assertThat(overview.get("tenant_wide_documents").isNull()).isTrue();
        assertThat(overview.get("pdf_open_rate").toString())
                .isEqualTo("{\"value\":null,\"numerator\":null,\"denominator\":16}");
        assertThat(overview.get("rag_chunk_coverage").toString())
                .isEqualTo("{\"value\":0.5,\"numerator\":1,\"denominator\":2,\"uncovered\":[{\"document_id\":"
                        + "\"00000000-0000-0000-0000-000000000001\",\"title\":\"Plan\"}]}");
        assertThat(overview.get("message_count_by_day")).hasSize(30);
        assertThat(overview.at("/top_issues/weeks/11").stringValue()).isEqualTo("2026-W48");
        assertThat(overview.at("/top_issues/rows/0/total").intValue()).isEqualTo(2);
        assertThat(overview.at("/top_issues/by_house_type/house_types/1").toString())
                .isEqualTo("{\"house_type_code\":\"BS01\",\"units\":38}");
        assertThat(overview.at("/top_issues/by_house_type/rows/0/per_100_homes").toString())
                .isEqualTo("[null,5.3]");
        JsonNode reasons = overview.at("/meta/unavailable");
        assertThat(reasons.propertyNames())
                .containsExactlyInAnyOrder(
                        "pdf_open_rate.value",
                        "pdf_open_rate.numerator",
                        "tenant_wide_documents",
                        "top_issues.by_house_type.rows[0].per_100_homes[0]");
        assertThat(reasons.get("tenant_wide_documents").stringValue()).isEqualTo("out_of_scope");
    }

    @Test
    void theSameDevelopmentSaysMoreToThoseWhoMaySeeMore() throws Exception {
        JsonNode overview = Http.json(http.getAs(http.token("admin@example.ie"), OWN + "/overview?compare=previous"));

        assertThat(overview.get("tenant_wide_documents").intValue()).isEqualTo(4);
        assertThat(overview.at("/previous/messages").intValue()).isZero();
        assertThat(overview.at("/meta/unavailable").get("delta.messages.value").stringValue())
                .isEqualTo("no_denominator");
    }

    @Test
    void theChatOfADevelopmentIsTheNarrowedChatByteForByte() throws Exception {
        String token = http.token("admin@example.ie");
        HttpResponse<String> own = http.getAs(token, OWN + "/chat?range=7d");
        HttpResponse<String> narrowed =
                http.getAs(token, "/api/admin/analytics/chat?range=7d&development_id=" + People.DEVELOPMENT);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(narrowed.body()).isEqualTo(own.body());
        assertThat(cache.kept).hasSize(1);
    }

    @Test
    void theListOfDevelopmentsHasASeriesBesideEachRow() throws Exception {
        JsonNode list =
                Http.json(http.getAs(http.token("super@example.ie"), DEVELOPMENTS + "?sort=-unanswered&q=long"));

        assertThat(list.get("total").intValue()).isOne();
        JsonNode item = list.get("items").get(0);
        assertThat(item.propertyNames())
                .containsExactly(
                        "development_id",
                        "name",
                        "tenant_id",
                        "tenant_name",
                        "units",
                        "homeowners",
                        "active_homeowners_7d",
                        "questions_30d",
                        "unanswered",
                        "pdf_open_rate",
                        "rag_chunk_coverage",
                        "last_activity_at",
                        "questions_by_day");
        assertThat(item.get("questions_by_day")).hasSize(30);
        assertThat(list.at("/meta/unavailable")
                        .get("items[0].pdf_open_rate.value")
                        .stringValue())
                .isEqualTo("not_recorded");
    }

    @Test
    void documentsAndTheirMatrixHaveTheirPublishedShape() throws Exception {
        String token = http.token("developer@example.ie");
        JsonNode item =
                Http.json(http.getAs(token, OWN + "/documents")).get("items").get(0);

        assertThat(item.propertyNames())
                .containsExactly(
                        "document_id",
                        "title",
                        "document_type",
                        "document_kind",
                        "house_type_code",
                        "is_pdf",
                        "views",
                        "downloads",
                        "viewers",
                        "opening_rate",
                        "cited",
                        "last_opened_at",
                        "source",
                        "coverage");
        assertThat(item.get("source").stringValue()).isEqualTo("counter");
        assertThat(Http.json(http.getAs(token, OWN + "/documents/matrix"))
                        .get("rows")
                        .toString())
                .isEqualTo("[{\"document_kind\":\"plan\",\"cells\":[\"development_wide\"]}]");
    }

    @Test
    void listsAreDocumentsForSpreadsheetsToo() throws Exception {
        String token = http.token("admin@example.ie");
        HttpResponse<String> developments = http.getAs(token, DEVELOPMENTS + "?format=csv");
        HttpResponse<String> documents = http.getAs(token, OWN + "/documents", "Accept", "text/csv");

        assertThat(developments.body())
                .contains("active_homeowners_7d,questions_30d,unanswered_value,")
                .contains("'=Longview Park");
        assertThat(documents.body())
                .contains("document_id,title,document_type,document_kind,house_type_code,is_pdf,")
                .contains("\"Plan, \"\"A\"\"\"");
    }

    private JsonNode refused(String token, String path, int status) throws Exception {
        HttpResponse<String> refused = http.getAs(token, DEVELOPMENTS + "/" + path);
        assertThat(refused.statusCode()).isEqualTo(status);
        return Http.json(refused);
    }
}
