package com.openhouse.analytics.persistence.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.development.DevelopmentField;
import com.openhouse.analytics.domain.development.DevelopmentList;
import com.openhouse.analytics.domain.development.DevelopmentListCalculator;
import com.openhouse.analytics.domain.development.DevelopmentListQuery;
import com.openhouse.analytics.domain.development.DevelopmentMetricsCalculator;
import com.openhouse.analytics.domain.development.DevelopmentQuery;
import com.openhouse.analytics.domain.development.DevelopmentSummary;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.testing.Estate;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.Rows.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
class JpaDevelopmentListCalculatorIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Order<DevelopmentField> BY_NAME = new Order<>(DevelopmentField.NAME, false);

    @Autowired
    private DevelopmentListCalculator calculator;

    @Autowired
    private DevelopmentMetricsCalculator one;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private Estate busy;
    private Estate quiet;

    @BeforeEach
    void twoDevelopmentsAndAnotherTenant() {
        rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        busy = Estate.of(rows, tenant, "Busy Park");
        quiet = Estate.of(rows, tenant, "Quiet_Close");
        UUID other = rows.tenant("Rathard", "Europe/Dublin");
        Estate foreign = Estate.of(rows, other, "Rathard Lawn");
        foreign.asked(foreign.home("BS01", "x@y.ie"), ago(60), "heating");
    }

    @Test
    void anEmptyScopeHasNoDevelopment() {
        DevelopmentList none =
                list(new Scope.Developments(tenant, new TreeSet<>(), Authority.DEVELOPMENTS), query(null, BY_NAME));

        assertThat(none.developments().items()).isEmpty();
        assertThat(none.developments().total()).isZero();
    }

    @Test
    void noFactInflatesAnother() {
        fill(busy);

        DevelopmentSummary summary = summaries().get(0);

        assertThat(summary.name()).isEqualTo("Busy Park");
        assertThat(summary.tenantName()).isEqualTo("Longview");
        assertThat(summary.units()).isEqualTo(3);
        assertThat(summary.homeowners()).isEqualTo(2);
        assertThat(summary.activeHomeowners7d()).isOne();
        assertThat(summary.questions30d()).isEqualTo(4);
        assertThat(summary.unanswered()).isEqualTo(Ratio.of(1, 3));
        assertThat(summary.pdfOpenRate()).isEqualTo(Ratio.of(1, 2));
        assertThat(summary.ragChunkCoverage()).isEqualTo(Ratio.of(1, 2));
        assertThat(summary.lastActivityAt()).isEqualTo(ago(10));
    }

    @Test
    void aDevelopmentWithNothingStandsBesideWithZerosAndGaps() {
        fill(busy);
        DevelopmentList list = list(whole(), query(null, BY_NAME));

        DevelopmentList.Item item = list.developments().items().get(1);
        assertThat(item.summary().questions30d()).isZero();
        assertThat(item.questionsByDay()).hasSize(30).containsOnly(0L);
        assertThat(list.unavailable())
                .containsEntry("items[1].pdf_open_rate.value", Reason.NOT_RECORDED)
                .containsEntry("items[1].unanswered.value", Reason.NO_DENOMINATOR)
                .containsEntry("items[1].rag_chunk_coverage.value", Reason.NO_DENOMINATOR)
                .containsEntry("items[1].last_activity_at", Reason.NO_SAMPLES);
    }

    @Test
    void theSeriesAddsUpToItsFigure() {
        fill(busy);

        DevelopmentList.Item item =
                list(whole(), query(null, BY_NAME)).developments().items().get(0);

        assertThat(item.questionsByDay().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(item.summary().questions30d());
        assertThat(item.questionsByDay().get(29)).isEqualTo(4);
    }

    @Test
    void theRowOfADevelopmentSaysWhatItsOwnPageSays() {
        fill(busy);
        fill(quiet);
        Scope alone = new Scope.Developments(tenant, new TreeSet<>(List.of(busy.id())), Authority.TENANT);
        ReportingPeriod month = month(alone);

        assertThat(one.calculate(alone, new DevelopmentQuery(month, month, month))
                        .summary())
                .isEqualTo(summaries().get(0));
    }

    @Test
    void somebodyElsesHomeownerIsNotActiveHere() {
        UUID visitor = quiet.homeowner("visitor@home.ie");
        UUID plan = busy.document("Plan", Map.of());
        busy.opened(plan, visitor, "view", ago(60));

        assertThat(summaries().get(0).activeHomeowners7d()).isZero();
        assertThat(summaries().get(0).pdfOpenRate()).isEqualTo(Ratio.of(0, 0));
        assertThat(summaries().get(1).activeHomeowners7d()).isZero();
        assertThat(summaries().get(1).pdfOpenRate()).isEqualTo(Ratio.notRecorded(1));
    }

    @Test
    void sevenDaysAre168HoursToTheInstant() {
        UUID home = busy.home("BS01", "aoife@home.ie");
        busy.homeowner("aoife@home.ie");
        busy.asked(home, NOON.minus(Duration.ofHours(168)).minusMillis(1), "heating");
        assertThat(summaries().get(0).activeHomeowners7d()).isZero();

        busy.asked(home, NOON.minus(Duration.ofHours(168)), "heating");
        assertThat(summaries().get(0).activeHomeowners7d()).isOne();
    }

    @Test
    void testTrafficIsCountedApart() {
        rows.message(
                tenant,
                busy.id(),
                ago(60),
                Map.of("user_message", "Test?", "metadata", Json.of("{\"testMode\":\"true\"}")));

        DevelopmentList list = list(whole(), query(null, BY_NAME));

        assertThat(list.developments().items().get(0).summary().questions30d()).isZero();
        assertThat(list.excluded()).isEqualTo(new Excluded(1, 0));
    }

    @Test
    void searchingTakesWildcardsLiterally() {
        assertThat(list(whole(), query("quiet_", BY_NAME)).developments().items())
                .hasSize(1);
        assertThat(list(whole(), query("longview", BY_NAME)).developments().total())
                .isEqualTo(2);
        assertThat(list(whole(), query("y_p", BY_NAME)).developments().total()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldSortsBothWays(DevelopmentField field) {
        fill(busy);

        for (boolean descending : List.of(true, false)) {
            DevelopmentListQuery query = query(null, new Order<>(field, descending));
            List<String> handedOver = new ArrayList<>();
            calculator.forEach(whole(), query, development -> handedOver.add(development.name()));
            assertThat(list(whole(), query).developments().items())
                    .extracting(item -> item.summary().name())
                    .containsExactlyElementsOf(handedOver)
                    .hasSize(2);
        }
    }

    @Test
    void aRatioThatIsUnknownSortsLastEitherWay() {
        fill(quiet);

        for (boolean descending : List.of(true, false)) {
            assertThat(list(whole(), query(null, new Order<>(DevelopmentField.UNANSWERED, descending)))
                            .developments()
                            .items())
                    .extracting(item -> item.summary().name())
                    .containsExactly("Quiet_Close", "Busy Park");
        }
    }

    private void fill(Estate estate) {
        UUID home = estate.home("BS01", "aoife@home.ie");
        estate.home("BS01", "house7@pending.onboarding");
        estate.home("BS02", "c@home.ie");
        UUID owner = estate.homeowner("aoife@home.ie");
        estate.homeowner("brian@home.ie");
        UUID read = estate.document("Read", Map.of());
        estate.chunk(read, true);
        estate.chunk(read, true);
        estate.document("Unread", Map.of());
        estate.opened(read, owner, "view", ago(60));
        estate.opened(read, owner, "view", ago(50));
        estate.asked(home, ago(40), "heating");
        estate.asked(home, ago(30), "humor");
        estate.asked(home, ago(20), "parking");
        rows.message(
                tenant,
                estate.id(),
                ago(10),
                Map.of("user_id", home.toString(), "user_message", "Anybody?", "metadata", Json.of("{}")));
    }

    private List<DevelopmentSummary> summaries() {
        return list(whole(), query(null, BY_NAME)).developments().items().stream()
                .map(DevelopmentList.Item::summary)
                .toList();
    }

    private DevelopmentList list(Scope scope, DevelopmentListQuery query) {
        return calculator.calculate(scope, query);
    }

    private DevelopmentListQuery query(String search, Order<DevelopmentField> order) {
        return new DevelopmentListQuery(month(whole()), search, order, new PageRequest(1, 50));
    }

    private ReportingPeriod month(Scope scope) {
        var zones = zoneDirectory.zones(scope);
        return new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON, zones.calendar()), zones);
    }

    private Scope whole() {
        return new Scope.Tenant(tenant, Authority.TENANT);
    }

    private static Instant ago(int seconds) {
        return NOON.minus(Duration.ofSeconds(seconds));
    }
}
