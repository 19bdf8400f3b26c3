package com.openhouse.analytics.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.chat.ListedQuestion;
import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionListing;
import com.openhouse.analytics.domain.chat.QuestionOrder;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.Rows.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page is a part of the whole list, which is read row by row; whether its total and its days come from sums makes no difference. */
@PersistenceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionPagesIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** An hour before the clocks of Havana pass midnight for the second time. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-01T04:00:00Z");

    private static final List<String> METADATA = List.of(
            "{}",
            "{\"isNoInfo\": true}",
            "{\"answer_confidence\": \"no_match\"}",
            "{\"lookup_successful\": false}",
            "{\"topic\": \"humor\"}",
            "{\"topic\": \"humor\", \"isNoInfo\": true}");

    @Autowired
    private QuestionListing listing;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private DataSource dataSource;

    private UUID tenant = new UUID(0, 0);
    private UUID development = new UUID(0, 0);

    @BeforeAll
    void tenantsOfSeveralZones() {
        Rows rows = new Rows(dataSource);
        Random random = new Random(7);
        for (String zone : List.of("Europe/Dublin", "Pacific/Kiritimati", "America/St_Johns", "America/Havana")) {
            tenant = rows.tenant("Tenant", zone);
            development = rows.development(tenant, "Park");
            List<UUID> homes = List.of(
                    rows.unit(tenant, development, "sean@example.ie"),
                    rows.unit(tenant, development, "aoife@example.ie"));
            for (int question = 0; question < 40; question++) {
                Map<String, Object> columns = new HashMap<>(Map.of(
                        "user_message", "Where?", "metadata", Json.of(METADATA.get(random.nextInt(METADATA.size())))));
                if (random.nextInt(4) > 0) {
                    columns.put("ai_message", "Here.");
                    columns.put("latency_ms", 100 * random.nextInt(4));
                }
                if (random.nextBoolean()) {
                    columns.put(
                            "user_id", homes.get(random.nextInt(homes.size())).toString());
                }
                rows.message(tenant, development, anyTime(random), columns);
            }
        }
    }

    /** Now and then the same, and often about a midnight that a clock passes twice. */
    private static Instant anyTime(Random random) {
        return random.nextBoolean()
                ? NOON.minusSeconds(40_000L * random.nextInt(40))
                : MIDNIGHT.plusSeconds(600L * random.nextInt(18));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesInTheOrderOfTimeArePartsOfTheWholeList(boolean descending) {
        for (Scope scope : List.of(
                new Scope.Platform(),
                new Scope.Tenant(tenant, Authority.TENANT),
                new Scope.Developments(tenant, new TreeSet<>(Set.of(development)), Authority.TENANT))) {
            for (QuestionFilter filter : filters()) {
                assertPagesAreParts(scope, query(scope, filter), new Order<>(QuestionOrder.ASKED_AT, descending));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(QuestionOrder.class)
    void pagesInAnyOrderArePartsOfTheWholeList(QuestionOrder field) {
        Scope platform = new Scope.Platform();
        QuestionFilter unanswered = filter(null, null, null, QuestionState.UNANSWERED, null, true, null);
        for (QuestionFilter filter : List.of(QuestionFilter.NONE, unanswered)) {
            for (boolean descending : new boolean[] {true, false}) {
                assertPagesAreParts(platform, query(platform, filter), new Order<>(field, descending));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWholeListHasEnoughForSeveralPages(boolean descending) {
        Scope platform = new Scope.Platform();
        var order = new Order<>(QuestionOrder.ASKED_AT, descending);
        for (QuestionFilter filter :
                List.of(QuestionFilter.NONE, filter(null, null, null, QuestionState.UNANSWERED, null, null, null))) {
            assertThat(whole(platform, query(platform, filter), order)).hasSizeGreaterThan(20);
        }
    }

    private QuestionQuery query(Scope scope, QuestionFilter filter) {
        ReportingZones zones = zoneDirectory.zones(scope);
        return new QuestionQuery(
                new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON, zones.calendar()), zones), filter);
    }

    private List<ListedQuestion> whole(Scope scope, QuestionQuery query, Order<QuestionOrder> order) {
        List<ListedQuestion> all = new ArrayList<>();
        listing.forEach(scope, query, order, all::add);
        if (order.field() == QuestionOrder.ASKED_AT) {
            Comparator<ListedQuestion> byTime = Comparator.comparing(ListedQuestion::askedAt);
            assertThat(all).isSortedAccordingTo(order.descending() ? byTime.reversed() : byTime);
        }
        return all;
    }

    private void assertPagesAreParts(Scope scope, QuestionQuery query, Order<QuestionOrder> order) {
        List<ListedQuestion> all = whole(scope, query, order);
        List<ListedQuestion> paged = new ArrayList<>();
        for (int page = 1; page == 1 || (page - 1) * 7 < all.size(); page++) {
            Page<ListedQuestion> found = listing.page(scope, query, order, new PageRequest(page, 7));
            assertThat(found.total()).as(query.filter().toString()).isEqualTo(all.size());
            paged.addAll(found.items());
        }
        assertThat(paged).as(query.filter().toString()).isEqualTo(all);
    }

    /** What days tell of questions alone and with days, and some that they do not tell. */
    private static List<QuestionFilter> filters() {
        List<QuestionFilter> filters = new ArrayList<>(List.of(
                QuestionFilter.NONE,
                filter(LocalDate.parse("2026-11-01"), null, null, null, null, null, null),
                filter(null, LocalDate.parse("2026-10-26"), null, null, null, true, null),
                filter(null, null, 7, null, null, true, null),
                filter(LocalDate.parse("2026-11-01"), null, 1, null, null, null, null),
                filter(LocalDate.parse("2026-10-31"), null, null, QuestionState.UNANSWERED, null, true, null),
                filter(null, null, null, null, null, true, true),
                filter(null, null, null, null, UnansweredReason.NO_INFO, null, false)));
        for (Boolean eligible : new Boolean[] {null, true, false}) {
            for (QuestionState state : new QuestionState[] {null, QuestionState.ANSWERED, QuestionState.UNANSWERED}) {
                filters.add(filter(null, null, null, state, null, eligible, null));
                for (UnansweredReason reason : UnansweredReason.values()) {
                    filters.add(filter(null, null, null, state, reason, eligible, null));
                }
            }
        }
        filters.add(filter(null, null, null, null, null, null, true));
        filters.add(filter(null, null, null, null, null, null, false));
        filters.add(anHour(0, null, null, null));
        filters.add(anHour(12, null, null, 7));
        filters.add(anHour(0, LocalDate.parse("2026-11-01"), null, null));
        filters.add(anHour(1, null, LocalDate.parse("2026-10-26"), null));
        return filters;
    }

    private static QuestionFilter anHour(
            int hour, @Nullable LocalDate day, @Nullable LocalDate week, @Nullable Integer weekday) {
        return new QuestionFilter(
                day, week, weekday, hour, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private static QuestionFilter filter(
            @Nullable LocalDate day,
            @Nullable LocalDate week,
            @Nullable Integer weekday,
            @Nullable QuestionState state,
            @Nullable UnansweredReason reason,
            @Nullable Boolean eligible,
            @Nullable Boolean answered) {
        return new QuestionFilter(
                day, week, weekday, null, null, state, reason, eligible, answered, null, null, null, null, null, null,
                null, null, null);
    }
}
