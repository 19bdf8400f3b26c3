package com.openhouse.analytics.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.directory.HomeownerDirectory;
import com.openhouse.analytics.domain.directory.IdDirectory;
import com.openhouse.analytics.domain.directory.Known;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.Timeline;
import com.openhouse.analytics.domain.directory.TimelineEntry;
import com.openhouse.analytics.domain.directory.TimelineKind;
import com.openhouse.analytics.domain.directory.TimelineOrder;
import com.openhouse.analytics.domain.directory.TimelineQuery;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class TimelineIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Order<TimelineOrder> LATEST = new Order<>(TimelineOrder.AT, true);
    private static final PageRequest FIRST = new PageRequest(1, 200);

    @Autowired
    private Timeline timeline;

    @Autowired
    private IdDirectory ids;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private HomeownerDirectory homeowners;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private UUID development;
    private UUID unit;
    private UUID homeowner;
    private UUID document;

    @BeforeEach
    void aHomeWhereThingsHappen() {
        rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        development = rows.development(tenant, "Longview Park");
        unit = rows.unit(tenant, development, "aoife@example.ie");
        homeowner = rows.homeowner(tenant, development, "aoife@example.ie");
        document = rows.insert(
                "documents",
                Map.of(
                        "tenant_id",
                        tenant,
                        "development_id",
                        development,
                        "document_type",
                        "manual",
                        "title",
                        "Guide",
                        "file_name",
                        "guide.pdf",
                        "relative_path",
                        "guide.pdf"));
        rows.message(
                tenant,
                development,
                NOON.minusSeconds(40),
                Map.of("user_id", unit.toString(), "user_message", "Mail me at a@b.ie?"));
        opened("view", Map.of("unit_id", unit), document, 30);
        opened("download", Map.of("homeowner_id", homeowner), UUID.randomUUID(), 20);
        rows.insert(
                "important_docs_agreements",
                Map.of(
                        "unit_id",
                        unit,
                        "development_id",
                        development,
                        "tenant_id",
                        tenant,
                        "important_docs_version",
                        3,
                        "agreed_at",
                        NOON.minusSeconds(10)));
        UUID neighbour = rows.unit(tenant, development, "other@example.ie");
        opened("view", Map.of("unit_id", neighbour), document, 5);
        rows.message(
                tenant,
                development,
                NOON.minusSeconds(5),
                Map.of("user_id", neighbour.toString(), "user_message", "Bins?"));
    }

    @Test
    void theLatestComesFirstWithEveryTextMasked() {
        List<TimelineEntry> entries = ofUnit(null);

        assertThat(entries)
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        TimelineKind.AGREEMENT,
                        TimelineKind.DOCUMENT_DOWNLOAD,
                        TimelineKind.DOCUMENT_VIEW,
                        TimelineKind.QUESTION);
        assertThat(entries.get(0).version()).isEqualTo(3);
        assertThat(entries.get(1).title()).isNull();
        assertThat(entries.get(2).title()).isEqualTo("Guide");
        assertThat(entries.get(3).question()).isEqualTo("Mail me at [email]?");
        assertThat(entries.get(3).state()).isEqualTo(QuestionState.UNANSWERED);
    }

    @Test
    void aHomeownersTimelineIsThatOfTheHome() {
        List<TimelineEntry> all = new ArrayList<>();
        timeline.forEach(scope(), new TimelineQuery(Known.HOMEOWNER, unit, homeowner, null), LATEST, all::add);

        assertThat(all).isEqualTo(ofUnit(null));
    }

    @Test
    void aHomeownerWithoutAHomeHasNoAgreements() {
        List<TimelineEntry> entries = timeline.page(
                        scope(), new TimelineQuery(Known.HOMEOWNER, null, homeowner, null), LATEST, FIRST)
                .items();

        assertThat(entries)
                .extracting(TimelineEntry::kind)
                .doesNotContain(TimelineKind.AGREEMENT)
                .hasSize(3);
    }

    @Test
    void oneKindCanBeAskedFor() {
        assertThat(ofUnit(TimelineKind.QUESTION)).hasSize(1);
        assertThat(timeline.page(
                        scope(), new TimelineQuery(Known.UNIT, unit, null, null), LATEST, new PageRequest(2, 2)))
                .satisfies(page -> assertThat(page.total()).isEqualTo(3))
                .satisfies(page -> assertThat(page.items()).hasSize(1));
    }

    @Test
    void aHomeIsFoundWithinItsScopeOnly() {
        assertThat(ids.get(scope(), Known.UNIT, unit).developmentId()).isEqualTo(development);
        assertThat(ids.find(nothing(), Known.UNIT, unit)).isEmpty();
        assertThat(ids.find(scope(), Known.HOMEOWNER, unit)).isEmpty();
        assertThat(units.find(scope(), unit)).map(ListedUnit::documentsOpened).contains(2L);
        assertThat(units.find(nothing(), unit)).isEmpty();
        assertThat(homeowners.find(scope(), homeowner, NOON))
                .map(ListedHomeowner::chatCount)
                .contains(1L);
        assertThat(homeowners.find(nothing(), homeowner, NOON)).isEmpty();
    }

    private void opened(String kind, Map<String, Object> by, UUID what, int secondsAgo) {
        Map<String, Object> columns = new HashMap<>(by);
        columns.putAll(Map.of(
                "tenant_id", tenant, "document_id", what, "kind", kind, "occurred_at", NOON.minusSeconds(secondsAgo)));
        rows.insert("document_views", columns);
    }

    private List<TimelineEntry> ofUnit(@Nullable TimelineKind kind) {
        return timeline.page(scope(), new TimelineQuery(Known.UNIT, unit, homeowner, kind), LATEST, FIRST)
                .items();
    }

    private Scope scope() {
        return new Scope.Developments(tenant, new TreeSet<>(List.of(development)), Authority.TENANT);
    }

    private Scope nothing() {
        return new Scope.Developments(tenant, new TreeSet<>(), Authority.DEVELOPMENTS);
    }
}
