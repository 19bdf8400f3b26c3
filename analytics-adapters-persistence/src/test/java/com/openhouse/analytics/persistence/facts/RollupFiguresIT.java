package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.ChatQuery;
import com.openhouse.analytics.domain.chat.Latency;
import com.openhouse.analytics.domain.development.DevelopmentField;
import com.openhouse.analytics.domain.development.DevelopmentListCalculator;
import com.openhouse.analytics.domain.development.DevelopmentListQuery;
import com.openhouse.analytics.domain.development.DevelopmentMetricsCalculator;
import com.openhouse.analytics.domain.development.DevelopmentQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.platform.PlatformMetricsCalculator;
import com.openhouse.analytics.domain.platform.PlatformQuery;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Rollups give the figures that the rows themselves give, at any moment. */
@PersistenceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollupFiguresIT {

    private static final PageRequest PAGE = new PageRequest(1, 50);
    private static final Order<DevelopmentField> MOST_ASKED = new Order<>(DevelopmentField.QUESTIONS_30D, true);

    private static final String MESSAGES = """
            insert into messages (tenant_id, development_id, user_id, sender, content, user_message, ai_message, metadata,
                token_count, cost_usd, latency_ms, created_at)
            select t.id, case when n %% 11 > 0 then d.id end, case when n %% 5 = 0 then 'thread' || n %% 3 else u.id::text end,
                case when n %% 13 = 0 then 'bot' else 'user' end, 'Content ' || n %% 4,
                case when n %% 10 = 0 then null when n %% 3 = 0 then 'Where is the fuse box?' when n %% 3 = 1 then 'hi, bins'
                     else 'Rare ' || case when n %% 97 = 0 then n else n %% 40 end end,
                case when n %% 4 > 0 then 'Answer' end,
                case n %% 6 when 0 then '{"testMode": "true"}' when 1 then '{"topic": "humor"}'
                            when 2 then '{"answer_confidence": "no_match"}' else '{}' end::jsonb,
                n %% 7 * 10, n %% 5 * 0.000123, n %% 3 * n * 7 %% 20000,
                timestamptz '2026-11-23 12:00Z' - n * interval '%2$s seconds'
            from generate_series(-20, %1$s) n, tenants t
            join developments d on d.tenant_id = t.id and d.name = 'Park'
            cross join lateral (select id from units where development_id = d.id order by id offset (n + 20) %% 4 limit 1) u
            """;

    /** Around the moments in which windows begin, and across the quarters of an hour that last questions are counted by. */
    private static final String MORE_MESSAGES = """
            insert into messages (tenant_id, development_id, user_id, sender, content, user_message, created_at, house_id)
            select t.id, d.id, u.id, 'user', '-', 'Where?', begin + n * interval '190 seconds',
                case when n % 4 = 3 then (select h.id from homeowners h where h.tenant_id = t.id and h.email = 'elsewhere@example.ie') end
            from tenants t
            join developments d on d.tenant_id = t.id and d.name = 'Park',
            unnest(cast('{2026-11-16 03:20Z,2026-11-16 12:00Z,2026-10-24 22:55Z,2026-10-25 03:55Z}' as timestamptz[])) begin,
            generate_series(0, 11) n
            cross join lateral (select id from units where development_id = d.id order by id offset n % 3 limit 1) u
            """;

    private static final String LATE_MESSAGES = """
            insert into messages (tenant_id, development_id, user_id, sender, content, user_message, created_at)
            select t.id, d.id, u.id, 'user', '-', 'Where is the fuse box?', timestamptz '%s 12:00Z' + n * interval '30 seconds'
            from tenants t
            join developments d on d.tenant_id = t.id and d.name = 'Park'
            join units u on u.development_id = d.id,
            generate_series(1, 2) n
            """;

    @Autowired
    private ChatMetricsCalculator chat;

    @Autowired
    private PlatformMetricsCalculator platform;

    @Autowired
    private DevelopmentListCalculator developments;

    @Autowired
    private DevelopmentMetricsCalculator development;

    @Autowired
    private ZoneDirectory zones;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource dataSource;

    private final List<Scope> scopes = new ArrayList<>(List.of(new Scope.Platform()));

    @BeforeAll
    void twoTenantsOfTwoZones() {
        Rows rows = new Rows(dataSource);
        for (String zone : List.of("Europe/Dublin", "America/New_York")) {
            UUID tenant = rows.tenant("Tenant", zone);
            UUID development = rows.development(tenant, "Park");
            UUID other = rows.development(tenant, "Other");
            for (String name : List.of("aoife", "brian", "ciara", "nobody")) {
                rows.unit(tenant, development, name + "@example.ie");
            }
            for (String name : List.of("aoife", "brian", "dara", "eoin")) {
                rows.homeowner(tenant, development, name + "@example.ie");
            }
            rows.homeowner(tenant, other, "elsewhere@example.ie");
            scopes.add(new Scope.Tenant(tenant, Authority.TENANT));
            scopes.add(new Scope.Developments(tenant, new TreeSet<>(Set.of(development)), Authority.DEVELOPMENTS));
            scopes.add(new Scope.Developments(tenant, new TreeSet<>(Set.of(development, other)), Authority.TENANT));
        }
        // Of many tenants the last day is read by time, not by key.
        for (int other = 0; other < 10; other++) {
            rows.tenant("Quiet", "Asia/Tokyo");
        }
        rows.run(MESSAGES.formatted(110, 33_000));
        rows.run(MORE_MESSAGES);
        rows.run(
                "update homeowners set last_active = '2026-11-20 12:00Z' where email like 'aoife%' or email like 'dara%'");
        keepUp();
    }

    /** Everything that is asked at all counts as asked much. */
    private void keepUp() {
        Following.all(keeper());
    }

    private FactKeeper keeper() {
        return new FactKeeper(
                dataSource, new Isolation(), ZoneId.of("Europe/Dublin"), new FactProgress(), 1, Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T03:30:00Z", "2026-11-23T12:07:00Z", "2026-10-25T01:15:00Z"})
    void figuresAtAnyMomentAreThoseOfTheRows(String asOf) {
        assertFiguresAreThoseOfTheRows(asOf);
        assertThat(new JdbcTemplate(dataSource)
                        .queryForList("select rolled_to::text from analytics_rolled where counted", String.class))
                .containsExactly("infinity", "infinity", "infinity", "infinity");
    }

    @Test
    void daysThatAreOverMayChange() {
        awaitSums();
        String before = "2026-11-19";
        Rows rows = new Rows(dataSource);
        for (String day : List.of("2026-11-05", "2026-10-31")) {
            rows.run(LATE_MESSAGES.formatted(day));
            keeper().catchUp();
            assertFiguresAreThoseOfTheRows("2026-11-23T12:07:00Z");
            rows.run("delete from messages where user_message = 'Where is the fuse box?' and created_at::date = '"
                    + before + "'");
            keepUp();
            assertFiguresAreThoseOfTheRows("2026-11-23T12:07:00Z");
            before = day;
        }
    }

    /** The timer of this database may choose keys first, to which none here is asked much. */
    private void awaitSums() {
        await("sums of two tenants, two developments and the platform")
                .atMost(Duration.ofMinutes(4))
                .until(() -> {
                    new Rows(dataSource).run("delete from analytics_much_asked_level");
                    keepUp();
                    return sums() == 5;
                });
    }

    /** How many levels have sums of keys and of homes that asked again. */
    private int sums() {
        return new JdbcTemplate(dataSource).queryForObject("""
                select count(distinct (d.tenant_id, d.development_id))
                from analytics_much_asked_month d
                join analytics_much_asked_home h using (tenant_id, development_id, question_key)
                where cardinality(h.gaps) > 0""", Integer.class);
    }

    private void assertFiguresAreThoseOfTheRows(String asOf) {
        for (Scope scope : scopes) {
            ReportingZones zoned = zones.zones(scope);
            for (ReportingPeriod period : periods(Instant.parse(asOf), zoned)) {
                assertThat(figures(FactSource.MAINTAINED, scope, period))
                        .as(scope + " " + period.window())
                        .isEqualTo(figures(FactSource.ROWS, scope, period));
            }
        }
    }

    @Test
    void percentilesOfManyLatenciesAreWithinOnePercent() {
        Scope scope = scopes.get(1);
        new Rows(dataSource).run("""
                        insert into messages (tenant_id, user_id, content, latency_ms, created_at)
                        select '%s', 'x', '-', 1 + n * n %% 60000, timestamptz '2026-01-23 12:00Z' - n * interval '1 minute'
                        from generate_series(1, 10100) n
                        """.formatted(scope.tenant().orElseThrow()));
        keepUp();
        ReportingPeriod period = periods(Instant.parse("2026-01-23T12:00:00Z"), zones.zones(scope))
                .get(0);

        Latency exact = chat(FactSource.ROWS, scope, period).latency();
        Latency sketched = chat(FactSource.MAINTAINED, scope, period).latency();

        assertThat(sketched.n()).isGreaterThan(10_000).isEqualTo(exact.n());
        assertThat(sketched.avg()).isEqualTo(exact.avg());
        assertClose(sketched.p50(), exact.p50());
        assertClose(sketched.p95(), exact.p95());
        assertClose(sketched.p99(), exact.p99());
        assertThat(sketched.p99()).as("told from the sketch").isNotEqualTo(exact.p99());
    }

    private static void assertClose(BigDecimal sketched, BigDecimal exact) {
        assertThat(sketched).isCloseTo(exact, Percentage.withPercentage(1));
    }

    private static List<ReportingPeriod> periods(Instant asOf, ReportingZones zoned) {
        ReportingPeriod period = new ReportingPeriod(WindowRequest.DEFAULT.resolve(asOf, zoned.calendar()), zoned);
        return List.of(period, period.previous());
    }

    private List<Object> figures(FactSource source, Scope scope, ReportingPeriod period) {
        Sources sources = new Sources(transactions);
        boolean one = scope instanceof Scope.Developments some
                && some.developmentIds().size() == 1;
        return List.of(
                chat(source, scope, period),
                one
                        ? sources.from(
                                source,
                                development,
                                calculator -> calculator.calculate(scope, new DevelopmentQuery(period, period, period)))
                        : "",
                sources.from(
                        source, platform, calculator -> calculator.calculate(scope, new PlatformQuery(period, period))),
                sources.from(
                        source,
                        developments,
                        calculator ->
                                calculator.calculate(scope, new DevelopmentListQuery(period, null, MOST_ASKED, PAGE))));
    }

    private ChatMetrics chat(FactSource source, Scope scope, ReportingPeriod period) {
        return new Sources(transactions)
                .from(source, chat, calculator -> calculator.calculate(scope, new ChatQuery(period, 2)));
    }
}
