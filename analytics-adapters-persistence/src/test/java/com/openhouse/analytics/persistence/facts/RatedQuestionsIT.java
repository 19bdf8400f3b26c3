package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.chat.ListedQuestion;
import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionListing;
import com.openhouse.analytics.domain.chat.QuestionOrder;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rated questions are found by ratings; they are those of the list of all questions that have one. */
@PersistenceTest
class RatedQuestionsIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** So many that ratings are told. */
    private static final String WORTHLESS = """
            insert into feedback (tenant_id, message_id, rating, comment)
            select m.tenant_id, m.id, 0, repeat('x', 1900)
            from (select tenant_id, id from messages order by id limit 100) m, generate_series(1, 12)""";

    /** Both in one row, a question, an answer, and a question that is answered at once. */
    private static final List<Map<String, Object>> SIDES = List.of(
            Map.of("user_message", "Where?", "ai_message", "Here."),
            Map.of("sender", "user", "content", "How?"),
            Map.of("sender", "bot", "content", "So."),
            Map.of("sender", "user", "content", "When?"));

    @Autowired
    private QuestionListing listing;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private FactKeeper keeper;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Isolation isolation;

    private final Random random = new Random(11);
    private Rows rows;
    private UUID tenant;
    private List<UUID> developments;
    private List<UUID> homes;

    @BeforeEach
    void rowsOfBothWriters() {
        rows = new Rows(dataSource);
        Following.forgetTenants(dataSource, isolation);
        UUID other = rows.tenant("Harbor", "Europe/Dublin");
        write(other, List.of(rows.development(other, "Quay")), 60);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        developments = List.of(rows.development(tenant, "Park"), rows.development(tenant, "Lawn"));
        write(tenant, developments, 200);
        rows.run(
                "update messages set created_at = '2026-10-25T22:59:59Z' where id in (select id from messages order by id limit 9)");
        rows.run(WORTHLESS);
        Following.all(keeper);
    }

    /** Threads of few minutes in which anything may follow anything, some begun before the window. */
    private void write(UUID company, List<UUID> places, int messages) {
        homes = new ArrayList<>();
        places.forEach(place -> homes.add(rows.unit(company, place, "sean@example.ie")));
        for (int message = 0; message < messages; message++) {
            int place = random.nextInt(places.size());
            Instant at = NOON.minusSeconds(60_000L * random.nextInt(50));
            Map<String, Object> columns =
                    new HashMap<>(Map.of("user_id", homes.get(place).toString()));
            int side = random.nextInt(4);
            columns.putAll(SIDES.get(side));
            rows.message(company, places.get(place), at, columns);
            if (side == 3) {
                columns.putAll(SIDES.get(2));
                rows.message(company, places.get(place), at.plusSeconds(1), columns);
            }
        }
    }

    /** Of rows of both sides, several of some, worth nothing of others, and of a time to come. */
    private void rate(int hundredths) {
        for (UUID message : rows.ids("select id from messages order by id")) {
            if (random.nextInt(100) < hundredths) {
                rows.insert(
                        "feedback",
                        Map.of(
                                "tenant_id",
                                new JdbcTemplate(dataSource)
                                        .queryForObject(
                                                "select tenant_id from messages where id = ?", UUID.class, message),
                                "message_id",
                                message,
                                "rating",
                                1 + random.nextInt(6),
                                "created_at",
                                NOON.plusSeconds(3600L * (random.nextInt(120) - 110))));
            }
        }
    }

    @Test
    void theyAreThoseOfTheWholeListThatHaveARating() {
        rate(40);
        assertFound("not told yet");
        Following.all(keeper);
        assertThat(told()).isGreaterThan(50);
        assertFound("told");
        assertThat(answersInRowsOfTheirOwn()).isGreaterThan(8);
        assertThat(whole(new Scope.Tenant(tenant, Authority.TENANT), Duration.ofDays(3), with(null, true)))
                .hasSizeGreaterThan(8);

        rate(10);
        rows.run(
                "update messages set metadata = '{\"testMode\": true}' where id in (select id from messages order by id limit 20)");
        assertFound("some since");

        rows.run("update feedback set rating = 7 where rating = 1");
        // As when the server has told of it.
        rows.run("update analytics_watch set changes = -1 where reader = 'ratings'");
        Following.all(keeper);
        assertFound("some corrected");
        Following.withoutSums(dataSource, isolation, "analytics_rating_state", () -> assertFound("none told"));
    }

    @Test
    void theRatingOfAnAnswerIsOneOfTheQuestionThatItAnswersByNow() {
        homes = List.of(rows.unit(tenant, developments.get(0), "aoife@example.ie"));
        Instant at = NOON.minusSeconds(90);
        UUID first = written(at, SIDES.get(1));
        UUID answer = written(at.plusSeconds(60), SIDES.get(2));
        rows.insert(
                "feedback",
                Map.of("tenant_id", tenant, "message_id", answer, "rating", 4, "created_at", NOON.minusSeconds(9)));
        Following.all(keeper);
        assertThat(rated()).containsExactly(first);

        UUID second = written(at.plusSeconds(30), SIDES.get(3));
        assertThat(rated()).containsExactly(second);

        UUID answeredAtOnce = written(at.plusSeconds(50), SIDES.get(0));
        assertThat(rated()).isEmpty();

        rows.run("delete from messages where id = '" + answeredAtOnce + "'");
        assertThat(rated()).containsExactly(second);

        rows.run("update messages set metadata = '{\"testMode\": true}' where id = '" + second + "'");
        assertThat(rated()).doesNotContain(second);

        rows.run("delete from messages where id = '" + second + "'");
        assertThat(rated()).containsExactly(first);

        rows.run("delete from messages where id = '" + first + "'");
        assertThat(rated()).isEmpty();
    }

    private UUID written(Instant at, Map<String, Object> side) {
        Map<String, Object> columns = new HashMap<>(side);
        columns.put("user_id", homes.get(0).toString());
        return rows.message(tenant, developments.get(0), at, columns);
    }

    /** Found by what is told, and the same as by the rows. */
    private List<UUID> rated() {
        Scope platform = new Scope.Platform();
        List<ListedQuestion> rated = whole(platform, Duration.ZERO, QuestionFilter.NONE).stream()
                .filter(question -> question.rating() != null)
                .toList();
        assertIsPart("told", platform, Duration.ZERO, with(null, true), rated);
        return rated.stream().map(ListedQuestion::messageId).toList();
    }

    private long told() {
        return new JdbcTemplate(dataSource).queryForObject("select count(*) from analytics_told_rating", Long.class);
    }

    private int answersInRowsOfTheirOwn() {
        return whole(new Scope.Platform(), Duration.ZERO, QuestionFilter.NONE).stream()
                .filter(question -> question.rating() != null && Objects.equals(question.answer(), "So."))
                .toList()
                .size();
    }

    private void assertFound(String when) {
        for (Scope scope : List.of(
                new Scope.Platform(),
                new Scope.Tenant(tenant, Authority.TENANT),
                new Scope.Developments(tenant, new TreeSet<>(developments), Authority.DEVELOPMENTS),
                new Scope.Developments(tenant, new TreeSet<>(Set.of(developments.get(0))), Authority.DEVELOPMENTS))) {
            for (Duration ago : List.of(Duration.ZERO, Duration.ofDays(3))) {
                List<ListedQuestion> all = whole(scope, ago, QuestionFilter.NONE);
                assertThat(all).anyMatch(question -> question.rating() != null);
                assertIsPart(
                        when,
                        scope,
                        ago,
                        with(null, true),
                        all.stream().filter(q -> q.rating() != null).toList());
                assertIsPart(
                        when,
                        scope,
                        ago,
                        with(null, false),
                        all.stream().filter(q -> q.rating() == null).toList());
                assertIsPart(
                        when,
                        scope,
                        ago,
                        with(4, null),
                        all.stream().filter(q -> Objects.equals(q.rating(), 4)).toList());
            }
        }
    }

    private void assertIsPart(
            String when, Scope scope, Duration ago, QuestionFilter filter, List<ListedQuestion> expected) {
        String what = when + ", " + scope + ", " + ago + ", " + filter;
        assertThat(whole(scope, ago, filter)).as(what).isEqualTo(expected);
        for (QuestionOrder order : List.of(QuestionOrder.ASKED_AT, QuestionOrder.RATING)) {
            Page<ListedQuestion> page =
                    listing.page(scope, query(scope, ago, filter), new Order<>(order, true), new PageRequest(1, 200));
            assertThat(page.total()).as(what).isEqualTo(expected.size());
            assertThat(page.items()).as(what).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private List<ListedQuestion> whole(Scope scope, Duration ago, QuestionFilter filter) {
        List<ListedQuestion> all = new ArrayList<>();
        listing.forEach(scope, query(scope, ago, filter), new Order<>(QuestionOrder.ASKED_AT, true), all::add);
        return all;
    }

    private QuestionQuery query(Scope scope, Duration ago, QuestionFilter filter) {
        ReportingZones zones = zoneDirectory.zones(scope);
        return new QuestionQuery(
                new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON.minus(ago), zones.calendar()), zones), filter);
    }

    private static QuestionFilter with(@Nullable Integer rating, @Nullable Boolean rated) {
        return new QuestionFilter(
                null, null, null, null, null, null, null, null, null, rating, rated, null, null, null, null, null, null,
                null);
    }
}
