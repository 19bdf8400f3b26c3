package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.ChatQuery;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.rows.FactSource;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The most asked questions while the sums of a day grow hour by hour, in the night in which the clocks of Dublin pass the hour from one to
 * two twice. The database is one of its own, as nobody may ask later than here.
 */
@PersistenceTest
@TestPropertySource(properties = "database=of its own")
class HoursIT {

    private static final String MESSAGES = """
            insert into messages (tenant_id, development_id, user_id, sender, content, user_message, created_at)
            select u.tenant_id, u.development_id, u.id::text, 'user', '-',
                case m %% 3 when 0 then 'Where is the fuse box?' when 1 then 'where is the FUSE box' else 'Bins?' end, at
            from generate_series(timestamptz '%s', timestamptz '%s' - interval '1 second', interval '6 minutes') at,
            lateral (select cast(extract(epoch from at) / 360 as integer) as m) m
            join lateral (select u.*, row_number() over (order by u.id) as n from units u) u on (3 * m + u.n) %% 397 < 2
            """;

    @Autowired
    private ChatMetricsCalculator chat;

    @Autowired
    private ZoneDirectory zones;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource dataSource;

    private final List<Scope> scopes = new ArrayList<>(List.of(new Scope.Platform()));

    @Test
    void figuresAreThoseOfTheRowsWhicheverHoursAreAddedUp() {
        estate();
        Instant begin = Instant.parse("2026-10-24T22:00:00Z");
        Instant before = Instant.parse("2026-10-23T20:00:00Z");
        List<LocalDateTime> reached = new ArrayList<>();
        for (int half = 0; half < 10; half++) {
            Instant asOf = begin.plusSeconds(1_800L * half + 600);
            new Rows(dataSource).run(MESSAGES.formatted(before, asOf));
            before = asOf;
            keeper(Duration.ofHours(1)).catchUp();
            assertFiguresAreThoseOfTheRows(asOf);
            Following.all(keeper(Duration.ZERO));
            assertFiguresAreThoseOfTheRows(asOf);
            assertFiguresAreThoseOfTheRows(asOf.minusSeconds(2_700));
            reached.add(summedTo());
        }
        assertThat(reached)
                .as("the hour that the platform's sums reach, by the clock of Dublin")
                .containsSequence(
                        LocalDateTime.parse("2026-10-25T00:00"),
                        LocalDateTime.parse("2026-10-25T00:00"),
                        LocalDateTime.parse("2026-10-25T01:00"),
                        LocalDateTime.parse("2026-10-25T01:00"),
                        LocalDateTime.parse("2026-10-25T01:00"),
                        LocalDateTime.parse("2026-10-25T01:00"),
                        LocalDateTime.parse("2026-10-25T02:00"));
        assertThat(new Reconciliation(dataSource, ZoneId.of("Europe/Dublin")).run(report -> {}))
                .isZero();
    }

    /** Two tenants who ask, and many that do not, so that the last hour is read by time. */
    private void estate() {
        Rows rows = new Rows(dataSource);
        for (String zone : List.of("Europe/Dublin", "Europe/Lisbon")) {
            UUID tenant = rows.tenant("Tenant", zone);
            UUID development = rows.development(tenant, "Park");
            for (int home = 0; home < 200; home++) {
                rows.unit(tenant, development, "home" + home + "@example.ie");
            }
            scopes.add(new Scope.Tenant(tenant, Authority.TENANT));
        }
        for (int other = 0; other < 10; other++) {
            rows.tenant("Quiet", "Europe/Dublin");
        }
    }

    private FactKeeper keeper(Duration calm) {
        return new FactKeeper(dataSource, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress(), 1, calm);
    }

    private LocalDateTime summedTo() {
        return new JdbcTemplate(dataSource)
                .queryForObject(
                        "select min(summed_to + make_interval(hours => summed_hours)) from analytics_much_asked where tenant_id::text like 'ffff%'",
                        LocalDateTime.class);
    }

    private void assertFiguresAreThoseOfTheRows(Instant asOf) {
        for (Scope scope : scopes) {
            ReportingZones zoned = zones.zones(scope);
            var period = new ReportingPeriod(WindowRequest.DEFAULT.resolve(asOf, zoned.calendar()), zoned);
            assertThat(chat(FactSource.MAINTAINED, scope, period))
                    .as(scope + " " + period.window())
                    .isEqualTo(chat(FactSource.ROWS, scope, period));
        }
    }

    private ChatMetrics chat(FactSource source, Scope scope, ReportingPeriod period) {
        return new Sources(transactions)
                .from(source, chat, calculator -> calculator.calculate(scope, new ChatQuery(period, 2)));
    }
}
