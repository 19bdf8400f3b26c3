package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.development.DevelopmentField;
import com.openhouse.analytics.domain.development.DevelopmentListCalculator;
import com.openhouse.analytics.domain.development.DevelopmentListQuery;
import com.openhouse.analytics.domain.document.DocumentMatrixCalculator;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.platform.PlatformMetricsCalculator;
import com.openhouse.analytics.domain.platform.PlatformQuery;
import com.openhouse.analytics.domain.rag.RagMetricsCalculator;
import com.openhouse.analytics.domain.rag.RagQuery;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The counts of many homes and homeowners give the same figures as the rows. */
@PersistenceTest
class PlaceCountsIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Wide, so that a table of few is not a small one. */
    private static final String HOMES = """
            insert into units (tenant_id, development_id, development_code, unit_number, unit_code, unit_uid, address_line_1,
                house_type_code, purchaser_name, purchaser_email)
            select d.tenant_id, d.id, 'D', n, 'U', gen_random_uuid(), repeat('x', 1500), 'BS0' || n %% 3,
                case when n %% 4 = 0 then 'Aoife' end, case when n %% 5 = 0 then n || '@home.ie' end
            from developments d
            cross join generate_series(%d, %d) n
            """;

    private static final String HOMEOWNERS = """
            insert into homeowners (tenant_id, development_id, name, email)
            select d.tenant_id, d.id, 'Aoife', n || '@home.ie'
            from developments d
            cross join generate_series(1, 20) n
            """;

    private static final String DOCUMENTS = """
            insert into documents (tenant_id, development_id, document_type, title, file_name, relative_path, status)
            select d.tenant_id, case when n % 2 > 0 then d.id end, 'manual', 'Manual', 'm.pdf', '/', case when n % 3 > 0 then 'active' else 'archived' end
            from developments d
            cross join generate_series(1, 10) n
            """;

    @Autowired
    private PlatformMetricsCalculator overview;

    @Autowired
    private DevelopmentListCalculator developments;

    @Autowired
    private RagMetricsCalculator rag;

    @Autowired
    private DocumentMatrixCalculator matrix;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private FactKeeper keeper;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Isolation isolation;

    private Rows rows;
    private UUID tenant;
    private UUID park;

    @BeforeEach
    void homesOfTwoTenants() {
        rows = new Rows(dataSource);
        Following.forgetTenants(dataSource, isolation);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        park = rows.development(tenant, "Park");
        rows.development(tenant, "Lawn");
        rows.development(rows.tenant("Seaview", "Europe/Madrid"), "Quay");
        rows.run(HOMES.formatted(1, 500));
        rows.run(HOMEOWNERS);
        rows.run(DOCUMENTS);
        rows.exchange(tenant, park, NOON.minusSeconds(3600), "Where is the stopcock?", "Under the sink.");
    }

    @AfterEach
    void forget() {
        Following.forgetTenants(dataSource, isolation);
    }

    @Test
    void countsAndRowsGiveTheSameFigures() {
        uncounted();
        List<Object> live = figures();
        follow();
        assertThat(counted()).isTrue();

        assertThat(figures()).isEqualTo(live);
        assertThat(overview(new Scope.Platform()).toString())
                .contains("totalUnits=1500", "totalHomeowners=60", "totalDocuments=30");
    }

    @Test
    void whatComesGoesOrMovesIsFollowed() {
        follow();
        rows.run(HOMES.formatted(501, 520));
        rows.run("delete from units where unit_number = '7'");
        rows.run("update units set house_type_code = 'BS09', purchaser_name = 'Ben' where unit_number = '8'");
        rows.run("update homeowners set development_id = '" + park + "' where development_id is null and tenant_id = '"
                + tenant + "'");
        rows.run("delete from homeowners where email = '3@home.ie'");
        rows.run("update documents set status = 'active' where development_id = '" + park + "'");
        follow();

        assertFiguresAreWhatTheRowsSay();
    }

    /** Hardly a row to a page, as if there were a hundred times as many. */
    @Test
    void whatIsLargeIsLeftAloneForAWhileAfterItWasLookedThrough() {
        follow();
        for (String reader : List.of("places", "facts", "entries")) {
            lookedThrough(reader, "0");
            assertThat(changed(reader)).as(reader + " of little").isTrue();
        }
        rows.run("alter table units set (fillfactor = 10)");
        try {
            rows.run(HOMES.formatted(501, 4000));
            for (String reader : List.of("places", "facts", "entries")) {
                lookedThrough(reader, "0");
                assertThat(changed(reader)).as(reader + " of much").isFalse();
                lookedThrough(reader, "1 minute");
                assertThat(changed(reader))
                        .as(reader + " of much, after a while")
                        .isTrue();
            }
        } finally {
            rows.run("alter table units reset (fillfactor)");
        }
    }

    @Test
    void whenATableWasLookedThroughIsNoted() {
        rows.run("update analytics_watch set looked_at = null");
        follow();

        assertThat(new JdbcTemplate(dataSource)
                        .queryForObject(
                                "select count(*) from analytics_watch where reader = 'places' and looked_at is null",
                                Long.class))
                .isZero();
    }

    @Test
    void newMessagesAreFollowedWhateverWasLookedThrough() {
        follow();
        rows.run("update analytics_watch set changes = -1, looked_at = clock_timestamp() + interval '1 hour'");

        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            assertThat(connection.sql().watched("facts"))
                    .filteredOn(Watched::changed)
                    .extracting(Watched::relation)
                    .containsExactly("messages");
        }
        rows.run("update analytics_watch set looked_at = null");
    }

    /** And the server has told of changes of homes since. */
    private void lookedThrough(String reader, String ago) {
        rows.run("update analytics_watch set looked_at = clock_timestamp() - interval '" + ago + "' where reader = '"
                + reader + "'");
        rows.run("update analytics_watch set changes = -1 where relation = 'units' and reader = '" + reader + "'");
    }

    private boolean changed(String reader) {
        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            return connection.sql().watched(reader).stream().anyMatch(Watched::changed);
        }
    }

    @Test
    void tablesThatAreEmptiedAreReadAsTheyAre() {
        follow();
        rows.run("truncate units, homeowners cascade");
        rows.run(HOMES.formatted(1, 5));

        assertThat(overview(new Scope.Platform()).toString()).contains("totalUnits=15,", "totalHomeowners=0");
        assertThat(counted()).isFalse();
    }

    @Test
    void wrongCountsAreMended() {
        follow();
        rows.run("update analytics_place_count set n = n + 1 where development_id = '" + park + "'");
        rows.run("delete from analytics_place_count where counted = 'homeowner'");
        var reconciliation = new Reconciliation(dataSource, ZoneId.of("Europe/Dublin"));

        assertThat(reconciliation.run(report -> {})).isPositive();

        assertThat(reconciliation.run(report -> {})).isZero();
        assertFiguresAreWhatTheRowsSay();
    }

    private void assertFiguresAreWhatTheRowsSay() {
        List<Object> found = figures();
        Following.withoutSums(dataSource, isolation, "analytics_place_state", () -> assertThat(found)
                .isEqualTo(figures()));
    }

    private void uncounted() {
        rows.run("update analytics_place_state set seen = null");
    }

    /** As when the server has told of all changes, however busy the timer is. */
    private void follow() {
        rows.run("update analytics_watch set changes = -1 where reader = 'places'");
        Following.all(keeper);
    }

    private boolean counted() {
        return Boolean.TRUE.equals(new JdbcTemplate(dataSource)
                .queryForObject("select seen is not null from analytics_place_state", Boolean.class));
    }

    private List<Object> figures() {
        return Stream.of(
                        new Scope.Platform(),
                        new Scope.Tenant(tenant, Authority.TENANT),
                        new Scope.Developments(tenant, new TreeSet<>(Set.of(park)), Authority.DEVELOPMENTS))
                .flatMap(this::figures)
                .toList();
    }

    private Stream<Object> figures(Scope scope) {
        ReportingPeriod period = period(scope);
        return Stream.of(
                overview(scope),
                developments.calculate(
                        scope,
                        new DevelopmentListQuery(
                                period, null, new Order<>(DevelopmentField.UNITS, true), new PageRequest(1, 10))),
                rag.calculate(scope, new RagQuery(period)),
                matrix.matrix(scope));
    }

    private Object overview(Scope scope) {
        ReportingPeriod period = period(scope);
        return overview.calculate(scope, new PlatformQuery(period, period));
    }

    private ReportingPeriod period(Scope scope) {
        ReportingZones zones = zoneDirectory.zones(scope);
        return new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON, zones.calendar()), zones);
    }
}
