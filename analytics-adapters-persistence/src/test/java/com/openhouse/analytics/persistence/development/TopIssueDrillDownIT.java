package com.openhouse.analytics.persistence.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.chat.IssueNames;
import com.openhouse.analytics.domain.chat.NamedIssues;
import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionListing;
import com.openhouse.analytics.domain.chat.QuestionOrder;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.domain.development.DevelopmentMetricsCalculator;
import com.openhouse.analytics.domain.development.DevelopmentQuery;
import com.openhouse.analytics.domain.development.TopIssues;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every cell of the top issues leads to as many questions as it counts, "other" and homes of no type included. */
@PersistenceTest
class TopIssueDrillDownIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Order<QuestionOrder> LATEST = new Order<>(QuestionOrder.ASKED_AT, true);

    @Autowired
    private DevelopmentMetricsCalculator calculator;

    @Autowired
    private QuestionListing listing;

    @Autowired
    private IssueNames names;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private DataSource dataSource;

    private Scope scope;
    private ReportingPeriod weeks;

    @BeforeEach
    void fifteenTopicsOverFiveWeeks() {
        Rows rows = new Rows(dataSource);
        UUID tenant = rows.tenant("Longview", "Europe/Dublin");
        Estate estate = Estate.of(rows, tenant, "Longview Park");
        List<UUID> homes = List.of(estate.home("BS01", "a@b.ie"), estate.home("BD02", "c@d.ie"), UUID.randomUUID());
        for (int topic = 0; topic < 15; topic++) {
            for (int asked = 0; asked <= topic; asked++) {
                estate.asked(homes.get(asked % 3), NOON.minus(Duration.ofHours(55L * asked + topic)), "topic_" + topic);
            }
        }
        estate.asked(homes.get(0), NOON.minusSeconds(60), "other");
        estate.asked(homes.get(0), NOON.minusSeconds(60), "unclassified");
        scope = new Scope.Developments(tenant, new TreeSet<>(List.of(estate.id())), Authority.TENANT);
        ReportingZones zones = zoneDirectory.zones(scope);
        weeks = new ReportingPeriod(
                new WindowRequest(Range.LAST_12_WEEKS, null, null).resolve(NOON, zones.calendar()), zones);
    }

    @Test
    void everyCellIsTheTotalOfItsQuestions() {
        TopIssues issues = calculator
                .calculate(scope, new DevelopmentQuery(weeks, weeks, weeks))
                .topIssues();

        assertThat(issues.rows()).extracting(TopIssues.Row::topic).hasSize(14).contains("other", "unclassified");
        for (int last = 11; last < 14; last++) {
            TopIssues.Row row = issues.rows().get(last);
            assertThat(total(row.topic(), null, null, null)).as(row.topic()).isEqualTo(row.total());
            for (int week = 9; week < 12; week++) {
                assertThat(total(row.topic(), monday(issues.weeks().get(week)), null, null))
                        .isEqualTo(row.counts().get(week));
            }
        }
        for (int last = 11; last < 14; last++) {
            TopIssues.TypeRow row = issues.byHouseType().get(last);
            assertThat(total(row.topic(), null, null, true)).isEqualTo(row.otherHomes());
            for (int type = 0; type < issues.houseTypes().size(); type++) {
                assertThat(total(
                                row.topic(), null, issues.houseTypes().get(type).houseTypeCode(), null))
                        .isEqualTo(row.counts().get(type));
            }
        }
    }

    private long total(
            String topic, @Nullable LocalDate week, @Nullable String houseType, @Nullable Boolean otherHomes) {
        QuestionFilter filter = new QuestionFilter(
                null,
                week,
                null,
                null,
                topic,
                null,
                null,
                null,
                null,
                null,
                null,
                houseType,
                otherHomes,
                null,
                null,
                null,
                null,
                null);
        NamedIssues named = filter.needsNames() ? names.of(scope, weeks) : NamedIssues.NONE;
        return listing.page(scope, new QuestionQuery(weeks, filter, named), LATEST, new PageRequest(1, 1))
                .total();
    }

    private static LocalDate monday(String week) {
        return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }
}
