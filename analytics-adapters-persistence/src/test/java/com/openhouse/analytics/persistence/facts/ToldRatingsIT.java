package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.ChatQuery;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ratings of a window are counted by what is told of them, which is what they and their messages say. */
@PersistenceTest
class ToldRatingsIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final String MESSAGES = """
            insert into messages (tenant_id, development_id, user_id, content, user_message, ai_message, created_at)
            select '%s', '%s', 'sean', '-', 'Where?', 'There.', timestamptz '2026-11-23 11:00Z' - n * interval '1 hour'
            from generate_series(1, 1200) n""";

    /** Each 40th long before its message. */
    private static final String RATINGS = """
            insert into feedback (tenant_id, message_id, rating, user_id, comment, created_at)
            select m.tenant_id, m.id, 1 + m.n %% 5, '%3$s' || m.n %% 2, repeat('x', 1900),
                m.created_at + interval '1 hour' * case when m.n %% 40 = %1$d then -2000 else 1 end
            from (select m.*, row_number() over (order by m.created_at, m.id) as n from messages m) m
            where m.n %% %2$d = 0""";

    /** The same persons rate the same messages once more, the better the later. */
    private static final String AGAIN = """
            insert into feedback (tenant_id, message_id, rating, user_id, comment, created_at)
            select tenant_id, message_id, 1 + (rating + 2) %% 5, user_id, comment, created_at %1$s
            from feedback f
            where user_id is not null and not exists (
                select from feedback e where e.message_id = f.message_id and e.created_at < f.created_at)""";

    @Autowired
    private ChatMetricsCalculator calculator;

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
    void manyRatings() {
        rows = new Rows(dataSource);
        Following.forgetTenants(dataSource, isolation);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        park = rows.development(tenant, "Park");
        rows.run(MESSAGES.formatted(tenant, park));
        rows.run(RATINGS.formatted(0, 1, "sean"));
        Following.all(keeper);
    }

    @Test
    void ratingsAreToldWhateverTheirTime() {
        assertThat(told()).isEqualTo(1200);

        assertFiguresAreWhatTheRatingsSay();
    }

    @Test
    void newRatingsAreInTheFiguresAtOnce() {
        List<ChatMetrics> before = figures();
        rows.run(RATINGS.formatted(7, 3, "aoife"));
        assertThat(figures()).isNotEqualTo(before);
        assertFiguresAreWhatTheRatingsSay();

        Following.all(keeper);
        assertThat(told()).isEqualTo(1600);
        assertFiguresAreWhatTheRatingsSay();
    }

    @Test
    void ofThePersonsRatingsTheNewestCountsOnceItsTimeHasCome() {
        rows.run(AGAIN.formatted("- interval '1 minute'"));
        rows.run(AGAIN.formatted("+ interval '1 second'"));
        rows.run(AGAIN.formatted("+ interval '40 days'"));
        Following.all(keeper);

        assertThat(told()).isEqualTo(4800);
        assertFiguresAreWhatTheRatingsSay();
        assertThat(figures().get(0).toString())
                .isNotEqualTo(figures(NOON.plus(Duration.ofDays(2))).toString());
    }

    @Test
    void changedAndDeletedRatingsAreFollowed() {
        List<ChatMetrics> before = figures();
        rows.run("update feedback set rating = 6 - rating where user_id = 'sean1'");
        rows.run("update feedback set rating = 7 where rating = 1");
        rows.run("delete from feedback where rating = 2");
        rows.run(
                "update feedback set message_id = (select min(cast(id as text))::uuid from messages) where rating = 4 and user_id = 'sean0'");
        follow();

        assertThat(figures()).isNotEqualTo(before);
        assertFiguresAreWhatTheRatingsSay();
    }

    @Test
    void ratingsAreOfTheMessageAsItIs() {
        UUID lawn = rows.development(tenant, "Lawn");
        List<ChatMetrics> before = figures();
        rows.run(
                "update messages set created_at = created_at - interval '20 days' where ai_message = 'There.' and extract(hour from created_at) = 3");
        rows.run("update messages set development_id = '" + lawn + "' where extract(hour from created_at) = 4");
        rows.run("update messages set metadata = '{\"testMode\": true}' where extract(hour from created_at) = 5");
        Following.all(keeper);

        assertThat(figures()).isNotEqualTo(before);
        assertThat(told()).isEqualTo(1150);
        assertFiguresAreWhatTheRatingsSay();
    }

    @Test
    void whatIsToldWronglyIsMended() {
        rows.run("update analytics_told_rating set rating = 6 where rating = 3");
        rows.run("delete from analytics_told_rating where rating = 2");
        var reconciliation = new Reconciliation(dataSource, ZoneId.of("Europe/Dublin"));

        assertThat(reconciliation.run(report -> {})).isEqualTo(480);

        assertThat(reconciliation.run(report -> {})).isZero();
        assertFiguresAreWhatTheRatingsSay();
    }

    /** As when the server has told of all changes, however busy the timer is. */
    private void follow() {
        rows.run("update analytics_watch set changes = -1 where reader = 'ratings'");
        Following.all(keeper);
    }

    private void assertFiguresAreWhatTheRatingsSay() {
        List<ChatMetrics> found = figures();
        Following.withoutSums(dataSource, isolation, "analytics_rating_state", () -> assertThat(found)
                .isEqualTo(figures()));
    }

    private long told() {
        return new JdbcTemplate(dataSource).queryForObject("select count(*) from analytics_told_rating", Long.class);
    }

    private List<ChatMetrics> figures() {
        return figures(NOON);
    }

    private List<ChatMetrics> figures(Instant asOf) {
        return Stream.of(
                        new Scope.Platform(),
                        new Scope.Tenant(tenant, Authority.TENANT),
                        new Scope.Developments(tenant, new TreeSet<>(Set.of(park)), Authority.DEVELOPMENTS))
                .map(scope -> figures(scope, asOf))
                .toList();
    }

    private ChatMetrics figures(Scope scope, Instant asOf) {
        ReportingZones zones = zoneDirectory.zones(scope);
        return calculator.calculate(
                scope,
                new ChatQuery(new ReportingPeriod(WindowRequest.DEFAULT.resolve(asOf, zones.calendar()), zones), 10));
    }
}
