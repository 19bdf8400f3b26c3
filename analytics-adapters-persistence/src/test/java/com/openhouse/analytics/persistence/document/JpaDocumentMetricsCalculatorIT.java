package com.openhouse.analytics.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.document.DocumentEngagement;
import com.openhouse.analytics.domain.document.DocumentEngagement.Coverage;
import com.openhouse.analytics.domain.document.DocumentEngagement.Source;
import com.openhouse.analytics.domain.document.DocumentField;
import com.openhouse.analytics.domain.document.DocumentMetrics;
import com.openhouse.analytics.domain.document.DocumentMetricsCalculator;
import com.openhouse.analytics.domain.document.DocumentQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.Estate;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaDocumentMetricsCalculatorIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Order<DocumentField> BY_TITLE = new Order<>(DocumentField.TITLE, false);

    @Autowired
    private DocumentMetricsCalculator calculator;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private Estate estate;

    @BeforeEach
    void aDevelopmentBesideAnother() {
        rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        estate = Estate.of(rows, tenant, "Longview Park");
        Estate neighbour = Estate.of(rows, tenant, "Longview Close");
        UUID plan = neighbour.document("Plan of the neighbour", Map.of());
        neighbour.opened(plan, neighbour.homeowner("next@door.ie"), "view", NOON);
    }

    @Test
    void aDevelopmentWithoutDocumentsHasNone() {
        assertThat(list().documents().items()).isEmpty();
        assertThat(list().documents().total()).isZero();
    }

    @Test
    void withoutAnyOpeningThereAreOnlyCountersOrNothing() {
        estate.homeowner("aoife@home.ie");
        estate.document("Counted", Map.of("view_count", 7));
        estate.document("Unopened", Map.of());

        DocumentMetrics metrics = list();
        DocumentEngagement counted = metrics.documents().items().get(0);
        DocumentEngagement unopened = metrics.documents().items().get(1);

        assertThat(counted.source()).isEqualTo(Source.COUNTER);
        assertThat(counted.views()).isEqualTo(7);
        assertThat(counted.downloads()).isZero();
        assertThat(counted.openingRate()).isEqualTo(Ratio.notRecorded(1));
        assertThat(unopened.source()).isEqualTo(Source.NONE);
        assertThat(unopened.views()).isNull();
        assertThat(metrics.unavailable())
                .containsEntry("items[0].opening_rate.value", Reason.NOT_RECORDED)
                .containsEntry("items[0].viewers", Reason.NOT_RECORDED)
                .containsEntry("items[0].last_opened_at", Reason.NOT_RECORDED)
                .containsEntry("items[1].views", Reason.NOT_RECORDED)
                .doesNotContainKey("items[0].views");
    }

    @Test
    void onceAnythingIsRecordedCountersNoLongerCount() {
        UUID owner = estate.homeowner("aoife@home.ie");
        UUID opened = estate.document("Opened", Map.of("view_count", 900));
        estate.document("Unopened", Map.of("view_count", 7));
        estate.opened(opened, owner, "view", NOON);
        estate.opened(opened, owner, "view", NOON.plusSeconds(5));
        estate.opened(opened, owner, "download", NOON.minusSeconds(5));
        estate.opened(opened, "view", NOON, Map.of());

        DocumentMetrics metrics = list();
        DocumentEngagement first = metrics.documents().items().get(0);
        DocumentEngagement second = metrics.documents().items().get(1);

        assertThat(first.views()).isEqualTo(3);
        assertThat(first.downloads()).isOne();
        assertThat(first.viewers()).isOne();
        assertThat(first.openingRate()).isEqualTo(Ratio.of(1, 1));
        assertThat(first.lastOpenedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(second.source()).isEqualTo(Source.EVENTS);
        assertThat(second.views()).isZero();
        assertThat(second.openingRate()).isEqualTo(Ratio.of(0, 1));
        assertThat(metrics.unavailable()).containsOnly(Map.entry("items[1].last_opened_at", Reason.NO_SAMPLES));
    }

    @Test
    void onlyThoseThatADocumentIsMeantForMakeItsOpeningRate() {
        estate.home("BS01", "aoife@home.ie");
        UUID byHome = estate.homeowner("Aoife@home.ie");
        UUID byName = rows.insert(
                "homeowners",
                Map.of(
                        "tenant_id", tenant,
                        "development_id", estate.id(),
                        "name", "Brian",
                        "email", "brian@home.ie",
                        "house_type", "BS01"));
        UUID other = estate.homeowner("ciara@home.ie");
        UUID stranger = Estate.of(rows, tenant, "Longview Lawn").homeowner("dara@home.ie");
        UUID plan = estate.document("Plan", Map.of("house_type_code", "BS01"));
        for (UUID viewer : List.of(byHome, other, stranger)) {
            estate.opened(plan, viewer, "view", NOON);
        }
        assertThat(only().viewers()).isEqualTo(3);
        assertThat(only().openingRate()).isEqualTo(Ratio.of(1, 2));

        estate.opened(plan, byName, "download", NOON);
        assertThat(only().openingRate()).isEqualTo(Ratio.of(2, 2));
    }

    @Test
    void aDocumentThatNobodyIsMeantForHasNoRate() {
        UUID owner = estate.homeowner("aoife@home.ie");
        UUID plan = estate.document("Plan", Map.of("house_type_code", "BD09"));
        estate.opened(plan, owner, "view", NOON);

        assertThat(only().openingRate()).isEqualTo(Ratio.of(0, 0));
        assertThat(list().unavailable()).containsEntry("items[0].opening_rate.value", Reason.NO_DENOMINATOR);
    }

    @Test
    void anAnswerCitesADocumentOnceAndDanglingCitationsAreNobodys() {
        UUID plan = estate.document("Plan", Map.of());
        cite("An answer", plan.toString(), plan.toString(), UUID.randomUUID().toString(), "not an id");
        cite("Another", plan.toString().toUpperCase(Locale.ROOT));
        cite("", plan.toString());

        assertThat(only().cited()).isEqualTo(2);
    }

    @Test
    void coverageSaysWhyTheAssistantCannotReadADocument() {
        UUID embedded = estate.document("A", Map.of("processing_status", "failed"));
        estate.chunk(embedded, true);
        estate.chunk(estate.document("B", Map.of()), false);
        estate.document("C", Map.of("processing_status", "failed"));
        estate.document("D", Map.of("processing_status", "pending"));

        assertThat(list().documents().items())
                .extracting(DocumentEngagement::coverage)
                .containsExactly(Coverage.EMBEDDED, Coverage.NOT_EMBEDDED, Coverage.FAILED, Coverage.PENDING);
    }

    @Test
    void searchingTakesWildcardsLiterally() {
        estate.document("100% done", Map.of());
        estate.document("100 times", Map.of());
        estate.document("Warranty", Map.of("document_type", "certificate_a"));

        assertThat(titles("100%")).containsExactly("100% done");
        assertThat(titles("CERTIFICATE_")).containsExactly("Warranty");
        assertThat(titles("nothing like it")).isEmpty();
    }

    @Test
    void pagesAreCutFromTheWholeListAndTheWholeListIsHandedOver() {
        for (String title : List.of("c", "a", "B", "d", "e")) {
            estate.document(title, Map.of());
        }
        DocumentMetrics second = calculator.calculate(scope(), query(null, BY_TITLE, new PageRequest(2, 2)));

        assertThat(second.documents().total()).isEqualTo(5);
        assertThat(second.documents().items())
                .extracting(DocumentEngagement::title)
                .containsExactly("c", "d");
        assertThat(handedOver(query(null, BY_TITLE, new PageRequest(2, 2)))).containsExactly("a", "B", "c", "d", "e");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldSortsBothWays(DocumentField field) {
        UUID owner = estate.homeowner("aoife@home.ie");
        UUID first = estate.document("a", Map.of("house_type_code", "BS01"));
        estate.document("b", Map.of());
        estate.opened(first, owner, "view", NOON);

        for (boolean descending : List.of(true, false)) {
            Order<DocumentField> order = new Order<>(field, descending);
            assertThat(calculator
                            .calculate(scope(), query(null, order, new PageRequest(1, 50)))
                            .documents()
                            .items())
                    .extracting(DocumentEngagement::title)
                    .containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void whatIsNotToldSortsLastEitherWay() {
        estate.document("none", Map.of());
        estate.document("few", Map.of("view_count", 1));
        estate.document("many", Map.of("view_count", 9));

        assertThat(sorted(DocumentField.VIEWS, true)).containsExactly("many", "few", "none");
        assertThat(sorted(DocumentField.VIEWS, false)).containsExactly("few", "many", "none");
    }

    private void cite(String answer, String... documents) {
        rows.message(
                tenant,
                estate.id(),
                NOON.minusSeconds(60),
                Map.of("user_message", "Where?", "ai_message", answer, "cited_document_ids", documents));
    }

    private DocumentEngagement only() {
        assertThat(list().documents().items()).hasSize(1);
        return list().documents().items().get(0);
    }

    private List<String> titles(String search) {
        DocumentMetrics found = calculator.calculate(scope(), query(search, BY_TITLE, new PageRequest(1, 50)));
        assertThat(found.documents().items()).hasSize((int) found.documents().total());
        return found.documents().items().stream().map(DocumentEngagement::title).toList();
    }

    private List<String> sorted(DocumentField field, boolean descending) {
        return handedOver(query(null, new Order<>(field, descending), new PageRequest(1, 50)));
    }

    private List<String> handedOver(DocumentQuery query) {
        List<String> titles = new ArrayList<>();
        calculator.forEach(scope(), query, document -> titles.add(document.title()));
        return titles;
    }

    private DocumentMetrics list() {
        return calculator.calculate(scope(), query(null, BY_TITLE, new PageRequest(1, 50)));
    }

    private static DocumentQuery query(String search, Order<DocumentField> order, PageRequest page) {
        return new DocumentQuery(search, order, page);
    }

    private Scope scope() {
        return new Scope.Developments(tenant, new TreeSet<>(List.of(estate.id())), Authority.TENANT);
    }
}
