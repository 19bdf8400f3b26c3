package com.openhouse.analytics.persistence.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.development.DevelopmentMetrics;
import com.openhouse.analytics.domain.development.DevelopmentMetricsCalculator;
import com.openhouse.analytics.domain.development.DevelopmentQuery;
import com.openhouse.analytics.domain.development.TopIssues;
import com.openhouse.analytics.domain.development.UncoveredDocument;
import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.Range;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.testing.Estate;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaDevelopmentMetricsCalculatorIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private DevelopmentMetricsCalculator calculator;

    @Autowired
    private ZoneDirectory zoneDirectory;

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
        UUID home = neighbour.home("BS01", "next@door.ie");
        UUID owner = neighbour.homeowner("next@door.ie");
        UUID plan = neighbour.document("Plan of the neighbour", Map.of());
        neighbour.opened(plan, owner, "view", ago(60));
        neighbour.asked(home, ago(60), "heating");
    }

    @Test
    void anEmptyDevelopmentHasZerosAndGaps() {
        DevelopmentMetrics nothing = calculate();

        assertThat(nothing.summary().name()).isEqualTo("Longview Park");
        assertThat(nothing.summary().units()).isZero();
        assertThat(nothing.messages30d()).isZero();
        assertThat(nothing.traffic().days()).hasSize(30).allMatch(day -> day.messages() == 0);
        assertThat(nothing.topIssues().weeks())
                .hasSize(12)
                .startsWith("2026-W37")
                .endsWith("2026-W48");
        assertThat(nothing.topIssues().rows()).isEmpty();
        assertThat(nothing.uncovered()).isEmpty();
        assertThat(nothing.unavailable())
                .containsOnly(
                        Map.entry("unanswered.value", Reason.NO_DENOMINATOR),
                        Map.entry("pdf_open_rate.value", Reason.NOT_RECORDED),
                        Map.entry("pdf_open_rate.numerator", Reason.NOT_RECORDED),
                        Map.entry("rag_chunk_coverage.value", Reason.NO_DENOMINATOR),
                        Map.entry("last_activity_at", Reason.NO_SAMPLES));
    }

    @Test
    void oneOfEachIsCountedOnce() {
        UUID home = estate.home("BS01", "Aoife@Home.ie");
        UUID owner = estate.homeowner("aoife@home.ie");
        UUID plan = estate.document("Plan", Map.of());
        estate.chunk(plan, true);
        estate.chunk(plan, true);
        estate.opened(plan, owner, "view", ago(60));
        estate.opened(plan, owner, "download", ago(50));
        estate.asked(home, ago(40), "heating");

        DevelopmentMetrics one = calculate();

        assertThat(one.summary().units()).isOne();
        assertThat(one.summary().homeowners()).isOne();
        assertThat(one.summary().activeHomeowners7d()).isOne();
        assertThat(one.summary().questions30d()).isOne();
        assertThat(one.summary().documents()).isOne();
        assertThat(one.summary().unanswered()).isEqualTo(Ratio.of(0, 1));
        assertThat(one.summary().pdfOpenRate()).isEqualTo(Ratio.of(1, 1));
        assertThat(one.summary().ragChunkCoverage()).isEqualTo(Ratio.of(1, 1));
        assertThat(one.summary().lastActivityAt()).isEqualTo(ago(40));
        assertThat(one.messages30d()).isOne();
        assertThat(one.traffic().messages()).isOne();
        assertThat(one.unavailable()).isEmpty();
    }

    @Test
    void documentsOfTheWholeTenantAreForThoseWhoMaySeeThem() {
        Map<String, Object> nowhere = new HashMap<>();
        nowhere.put("development_id", null);
        estate.document("For everybody", nowhere);

        assertThat(calculate(Authority.TENANT).tenantWideDocuments()).isOne();
        assertThat(calculate(Authority.TENANT).summary().documents()).isZero();
        assertThat(calculate(Authority.DEVELOPMENTS).tenantWideDocuments()).isNull();
        assertThat(calculate(Authority.DEVELOPMENTS).unavailable())
                .containsEntry("tenant_wide_documents", Reason.OUT_OF_SCOPE);
    }

    @Test
    void onlyPdfsOfTheDevelopmentOpenedByItsHomeownersCount() {
        UUID owner = estate.homeowner("aoife@home.ie");
        estate.homeowner("brian@home.ie");
        UUID picture = estate.document("Picture", Map.of("mime_type", "image/png"));
        UUID unnamed = estate.document("Scan", Map.of("file_name", "SCAN.PDF"));
        estate.opened(picture, owner, "view", ago(60));
        assertThat(calculate().summary().pdfOpenRate()).isEqualTo(Ratio.of(0, 2));

        estate.opened(unnamed, "view", ago(50), Map.of());
        estate.opened(unnamed, "view", ago(50), Map.of("homeowner_id", UUID.randomUUID()));
        assertThat(calculate().summary().pdfOpenRate()).isEqualTo(Ratio.of(0, 2));

        estate.opened(unnamed, owner, "download", ago(40));
        assertThat(calculate().summary().pdfOpenRate()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void anOpeningOfAHomeCountsForItsHomeowner() {
        UUID home = estate.home("BS01", "aoife@home.ie");
        estate.homeowner("aoife@home.ie");
        UUID plan = estate.document("Plan", Map.of());
        estate.opened(plan, "view", ago(60), Map.of("unit_id", home));

        assertThat(calculate().summary().pdfOpenRate()).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void countersAloneRecordNoOpening() {
        estate.homeowner("aoife@home.ie");
        estate.document("Plan", Map.of("view_count", 40));

        assertThat(calculate().summary().pdfOpenRate()).isEqualTo(Ratio.notRecorded(1));
    }

    @Test
    void activeDocumentsWithoutAnEmbeddedChunkAreNamed() {
        UUID read = estate.document("Read", Map.of());
        estate.chunk(read, true);
        UUID chunked = estate.document("Chunked", Map.of());
        estate.chunk(chunked, false);
        estate.document("Archived", Map.of("status", "archived"));
        UUID untouched = estate.document("Untouched", Map.of());

        DevelopmentMetrics metrics = calculate();

        assertThat(metrics.summary().ragChunkCoverage()).isEqualTo(Ratio.of(1, 3));
        assertThat(metrics.uncovered())
                .containsExactly(
                        new UncoveredDocument(chunked, "Chunked"), new UncoveredDocument(untouched, "Untouched"));
    }

    @Test
    void topicsAreCountedByWeekAndByHouseType() {
        UUID home = estate.home("BS01", "aoife@home.ie");
        estate.home("BS01", "brian@home.ie");
        estate.houseType("BD09");
        estate.asked(home, ago(60), "heating");
        estate.asked(home, Instant.parse("2026-11-22T23:59:59Z"), "heating");
        estate.asked(home, Instant.parse("2026-11-23T00:00:00Z"), "parking");
        estate.asked(home, Instant.parse("2026-09-06T22:59:59Z"), "too_early");
        estate.asked(home, Instant.parse("2026-09-06T23:00:00Z"), "parking");
        estate.asked(UUID.randomUUID(), ago(30), "unclassified");

        TopIssues issues = calculate().topIssues();

        assertThat(issues.rows())
                .extracting(TopIssues.Row::topic)
                .containsExactly("heating", "parking", "unclassified");
        assertThat(issues.rows().get(0).counts()).endsWith(1L, 1L);
        assertThat(issues.rows().get(1).counts()).startsWith(1L).endsWith(1L).hasSize(12);
        assertThat(issues.houseTypes()).containsExactly(new HouseTypeHomes("BD09", 0), new HouseTypeHomes("BS01", 2));
        assertThat(issues.byHouseType().get(0).per100Homes()).containsExactly(null, new BigDecimal("100.0"));
        assertThat(issues.byHouseType().get(2).otherHomes()).isOne();
        assertThat(calculate().unavailable())
                .containsEntry("top_issues.by_house_type.rows[0].per_100_homes[0]", Reason.NO_DENOMINATOR);
    }

    @Test
    void theWindowOf30DaysIsHalfOpenAndCrossesTheClockChange() {
        UUID home = estate.home("BS01", "aoife@home.ie");
        estate.asked(home, Instant.parse("2026-10-24T22:59:59.999Z"), "before");
        estate.asked(home, Instant.parse("2026-10-24T23:00:00Z"), "first");
        estate.asked(home, Instant.parse("2026-10-25T23:30:00Z"), "last_of_25_hours");
        estate.asked(home, NOON, "now");

        DevelopmentMetrics metrics = calculate();

        assertThat(metrics.messages30d()).isEqualTo(2);
        assertThat(metrics.summary().questions30d()).isEqualTo(2);
        assertThat(metrics.traffic().days().get(0).questions()).isEqualTo(2);
        assertThat(metrics.summary().lastActivityAt()).isEqualTo(NOON);
    }

    private DevelopmentMetrics calculate() {
        return calculate(Authority.TENANT);
    }

    private DevelopmentMetrics calculate(Authority authority) {
        Scope scope = new Scope.Developments(tenant, new TreeSet<>(List.of(estate.id())), authority);
        ReportingZones zones = zoneDirectory.zones(scope);
        ReportingPeriod month = period(WindowRequest.DEFAULT, zones);
        ReportingPeriod weeks = period(new WindowRequest(Range.LAST_12_WEEKS, null, null), zones);
        return calculator.calculate(scope, new DevelopmentQuery(month, month, weeks));
    }

    private static ReportingPeriod period(WindowRequest request, ReportingZones zones) {
        return new ReportingPeriod(request.resolve(NOON, zones.calendar()), zones);
    }

    private static Instant ago(int seconds) {
        return NOON.minus(Duration.ofSeconds(seconds));
    }
}
