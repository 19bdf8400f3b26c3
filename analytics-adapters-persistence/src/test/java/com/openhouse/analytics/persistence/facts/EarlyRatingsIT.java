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
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ratings of a window are found without looking the messages of all ratings up, whatever times they bear. */
@PersistenceTest
class EarlyRatingsIT {

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

    @BeforeEach
    void manyRatings() {
        rows = new Rows(dataSource);
        Following.forgetTenants(dataSource, isolation);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        rows.run(MESSAGES.formatted(tenant, rows.development(tenant, "Park")));
        rows.run(RATINGS.formatted(0, 1, "sean"));
        Following.all(keeper);
    }

    @Test
    void anEarlyRatingIsCounted() {
        assertThat(early()).isEqualTo(30);

        assertFiguresAreWhatTheRatingsSay();
    }

    @Test
    void newRatingsAreInTheFiguresAtOnce() {
        List<ChatMetrics> before = figures();
        rows.run(RATINGS.formatted(7, 3, "aoife"));
        assertThat(figures()).isNotEqualTo(before);
        assertFiguresAreWhatTheRatingsSay();

        Following.all(keeper);
        assertThat(early()).isEqualTo(40);
        assertFiguresAreWhatTheRatingsSay();
    }

    @Test
    void changedAndDeletedRatingsAreWhatTheyAreNow() {
        rows.run("update feedback set rating = 6 - rating where user_id = 'sean1'");
        rows.run("delete from feedback where rating = 2");

        assertFiguresAreWhatTheRatingsSay();
    }

    @Test
    void whatIsToldWronglyIsMended() {
        rows.run("delete from analytics_early_rating");
        rows.run("insert into analytics_early_rating values ('%s', gen_random_uuid())".formatted(tenant));
        var reconciliation = new Reconciliation(dataSource, ZoneId.of("Europe/Dublin"));

        assertThat(reconciliation.run(report -> {})).isEqualTo(31);

        assertThat(reconciliation.run(report -> {})).isZero();
        assertFiguresAreWhatTheRatingsSay();
    }

    private void assertFiguresAreWhatTheRatingsSay() {
        JdbcTemplate database = new JdbcTemplate(dataSource);
        String seen = database.queryForObject("select cast(seen as text) from analytics_rating_state", String.class);
        assertThat(seen).isNotNull();
        List<ChatMetrics> found = figures();
        rows.run("update analytics_rating_state set seen = null");
        assertThat(found).isEqualTo(figures());
        rows.run("update analytics_rating_state set seen = '" + seen + "'");
    }

    private long early() {
        return new JdbcTemplate(dataSource).queryForObject("select count(*) from analytics_early_rating", Long.class);
    }

    private List<ChatMetrics> figures() {
        return Stream.of(new Scope.Platform(), new Scope.Tenant(tenant, Authority.TENANT))
                .map(this::figures)
                .toList();
    }

    private ChatMetrics figures(Scope scope) {
        ReportingZones zones = zoneDirectory.zones(scope);
        return calculator.calculate(
                scope,
                new ChatQuery(new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON, zones.calendar()), zones), 10));
    }
}
