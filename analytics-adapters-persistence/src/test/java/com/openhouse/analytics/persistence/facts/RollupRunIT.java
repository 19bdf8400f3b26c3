package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Rollups hold what a slow recount of the facts finds, whatever has happened to the messages. */
class RollupRunIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    private static final int MUCH_ASKED = 4;

    private DataSource dataSource;
    private Rows rows;
    private final Map<UUID, ZoneId> zones = new HashMap<>();
    private final List<UUID> tenants = new ArrayList<>();
    private final List<UUID> developments = new ArrayList<>();
    private final List<UUID> homes = new ArrayList<>();

    @BeforeEach
    void threeTenantsOfSeveralZones() {
        dataSource = TestPostgres.freshDatabase().dataSource();
        rows = new Rows(dataSource);
        for (String zone : List.of("Europe/Dublin", "Pacific/Kiritimati", "Nowhere/Land")) {
            UUID tenant = rows.tenant("Tenant", zone);
            tenants.add(tenant);
            developments.add(rows.development(tenant, "Park"));
            homes.add(rows.unit(tenant, developments.get(homes.size()), "aoife@example.ie"));
            zones.put(tenant, zone.startsWith("Nowhere") ? DUBLIN : ZoneId.of(zone));
        }
        rows.homeowner(tenants.get(0), developments.get(0), "aoife@example.ie");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void rollupsAreTheSumsOfTheirFactsAfterAnyHistory(long seed) throws SQLException {
        Random random = new Random(seed);
        // How often a keeper asks is a matter of its speed; what is said must not be.
        Random patience = new Random(seed);
        List<FactKeeper> instances = List.of(keeper(DUBLIN), keeper(DUBLIN));
        for (int step = 0; step < 8; step++) {
            try (Connection late = dataSource.getConnection()) {
                late.setAutoCommit(false);
                say(new Rows(new SingleConnectionDataSource(late, true)), random);
                for (int message = 10 + random.nextInt(20); message >= 0; message--) {
                    say(rows, random);
                }
                change(random);
                instances.get(random.nextInt(2)).follow(() -> patience.nextInt(3) > 0);
                late.commit();
            }
        }
        assertThat(instances.get(0).catchUp()).isTrue();

        assertRollupsAreWhatTheFactsSay();
        assertThat(count("select sum(messages) from analytics_day where tenant_id::text like 'ffff%'"))
                .isPositive();

        Following.all(instances.get(1));
        assertRollupsAreWhatTheFactsSay();
        assertThat(List.of(
                        count("select count(*) from analytics_month where figure = 'questions'"),
                        count("select count(*) from analytics_month where figure = 'topic'"),
                        count("select count(*) from analytics_month where figure = 'latency'"),
                        count("select count(*) from analytics_much_asked_month where tenant_id::text like 'ffff%'"),
                        count("select count(*) from analytics_much_asked_month where tenant_id::text not like 'ffff%'"),
                        count("select count(*) from analytics_much_asked_home where cardinality(gaps) > 0")))
                .allMatch(sums -> sums > 0);
    }

    @Test
    void anotherZoneMakesTheRollupsOfItsTenantAnew() {
        FactKeeper keeper = keeper(DUBLIN);
        rows.exchange(tenants.get(0), developments.get(0), Instant.parse("2026-11-23T23:30:00Z"), "Late?", "Yes.");
        rows.exchange(tenants.get(1), developments.get(1), NOON, "Where?", "Here.");
        keeper.catchUp();
        assertRollupsAreWhatTheFactsSay();

        rows.run(
                "update tenants set contact = '{\"timezone\": \"Europe/Madrid\"}' where id = '" + tenants.get(0) + "'");
        zones.put(tenants.get(0), ZoneId.of("Europe/Madrid"));
        keeper.catchUp();

        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void ofALargeTenantAnotherZoneIsAMatterOfSlicesBetweenWhichMessagesAreFollowed() {
        UUID large = tenants.get(0);
        aHomeAsksTheSameInEachOfTwentyWeeks(0);
        aHomeAsksTheSameInEachOfTwentyWeeks(1);
        Following.all(keeper(DUBLIN));
        String rolled = "select count(*) from analytics_rolled where tenant_id = '" + large + "' and ";
        String days = "select count(*) from analytics_day where tenant_id = '" + large
                + "' and development_id::text like 'ffff%'";
        assertThat(count(rolled + "counted")).isPositive();
        assertThat(count(days)).isEqualTo(20);

        move(large, "Europe/Madrid");
        keeper(DUBLIN).follow(() -> count(rolled + "rolled_to = 'infinity'") > 0);

        assertThat(count(days)).isBetween(1, 19);
        assertThat(count(rolled + "zone = 'Europe/Dublin'")).isPositive();
        assertPlatformIsTheSumOfItsTenants();

        rows.exchange(large, developments.get(0), NOON, "Out already?", "Yes.");
        rows.exchange(large, developments.get(0), NOON.minusSeconds(604_800L * 19), "Still in?", "Yes.");
        int before = count(days);
        keeper(DUBLIN).follow(() -> count(days) == before);

        assertThat(count("select count(*) from analytics_fact where tenant_id = '" + large + "'"))
                .isEqualTo(22);
        assertPlatformIsTheSumOfItsTenants();

        Following.all(keeper(DUBLIN));
        assertThat(count(rolled + "zone = 'Europe/Madrid' and rolled_to = 'infinity'"))
                .isPositive();
        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void aLargeTenantThatTakesItsZoneBackIsRolledUpWhereItWasLeft() {
        UUID large = tenants.get(0);
        aHomeAsksTheSameInEachOfTwentyWeeks(0);
        Following.all(keeper(DUBLIN));
        String days = "select count(*) from analytics_day where tenant_id = '" + large
                + "' and development_id::text like 'ffff%'";

        move(large, "Europe/Madrid");
        keeper(DUBLIN).follow(() -> count(days) == 20);
        assertThat(count(days)).isBetween(1, 19);
        move(large, "Europe/Dublin");
        rows.exchange(large, developments.get(0), NOON, "Out already?", "Yes.");

        Following.all(keeper(DUBLIN));
        assertRollupsAreWhatTheFactsSay();
    }

    private void aHomeAsksTheSameInEachOfTwentyWeeks(int tenant) {
        for (int week = 0; week < 20; week++) {
            rows.message(
                    tenants.get(tenant),
                    developments.get(tenant),
                    NOON.minusSeconds(604_800L * week),
                    Map.of("user_id", homes.get(tenant).toString(), "user_message", "When?", "ai_message", "Then."));
        }
    }

    private void assertPlatformIsTheSumOfItsTenants() {
        String sums = """
                select day, sum(messages) as messages, sum(questions) as questions, sum(answers) as answers, sum(eligible) as eligible
                from analytics_day
                where development_id::text like 'ffff%%' and tenant_id::text %s like 'ffff%%'
                group by day having sum(messages) <> 0""";
        assertThat(count("select count(*) from (" + sums.formatted("") + ") s")).isPositive();
        assertThat(count("select count(*) from (" + sums.formatted("") + " except " + sums.formatted("not") + ") d"))
                .isZero();
        assertThat(count("select count(*) from (" + sums.formatted("not") + " except " + sums.formatted("") + ") d"))
                .isZero();
    }

    @Test
    void anotherDefaultZoneMakesTheRollupsAnewOfThoseWhoNameNone() {
        rows.exchange(tenants.get(2), developments.get(2), Instant.parse("2026-11-23T23:30:00Z"), "Late?", "Yes.");
        keeper(DUBLIN).catchUp();
        assertRollupsAreWhatTheFactsSay();

        keeper(ZoneId.of("Asia/Tokyo")).catchUp();
        zones.put(tenants.get(2), ZoneId.of("Asia/Tokyo"));

        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void factsThatAreThereAlreadyAreRolledUpInSlicesThatAKillDoesNotLose() {
        for (int week = 0; week < 20; week++) {
            rows.exchange(tenants.get(0), developments.get(0), NOON.minusSeconds(604_800L * week), "When?", "Then.");
        }
        keeper(DUBLIN).catchUp();
        rows.run("delete from analytics_rolled");
        rows.run("delete from analytics_day");
        rows.run("delete from analytics_distribution");
        rows.run("delete from analytics_question_day");
        rows.run("delete from analytics_topic_day");

        keeper(DUBLIN).follow(() -> count("select count(*) from analytics_day where messages > 0") == 0);
        assertThat(count("select count(*) from analytics_day")).isBetween(1, 30);
        rows.exchange(tenants.get(0), developments.get(0), NOON.minusSeconds(604_800L * 30), "Before?", "Yes.");
        rows.exchange(tenants.get(0), developments.get(0), NOON, "After?", "Yes.");
        keeper(DUBLIN).follow(() -> true);

        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void aTenantThatGoesTakesItsRollupsAlong() {
        rows.exchange(tenants.get(0), developments.get(0), NOON, "Where?", "Here.");
        rows.exchange(tenants.get(1), developments.get(1), NOON, "Where?", "Here.");
        keeper(DUBLIN).catchUp();

        rows.run("delete from messages where tenant_id = '" + tenants.get(0) + "'");
        rows.run("delete from units where tenant_id = '" + tenants.get(0) + "'");
        rows.run("delete from homeowners where tenant_id = '" + tenants.get(0) + "'");
        rows.run("delete from developments where tenant_id = '" + tenants.get(0) + "'");
        rows.run("delete from tenants where id = '" + tenants.get(0) + "'");
        zones.remove(tenants.get(0));
        keeper(DUBLIN).catchUp();

        assertThat(count("select count(*) from analytics_day where tenant_id = '" + tenants.get(0) + "'"))
                .isZero();
        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void reconciliationMendsRollupsAndTellsHowManyNumbersWereWrong() {
        rows.exchange(tenants.get(0), developments.get(0), NOON, "Where?", "Here.");
        for (int times = 0; times < MUCH_ASKED; times++) {
            rows.exchange(tenants.get(1), developments.get(1), NOON, "Where?", "Here.");
        }
        keeper(DUBLIN).catchUp();
        rows.run("update analytics_day set messages = 7 where tenant_id = '" + tenants.get(0) + "'");
        rows.run("delete from analytics_question_day where tenant_id = '" + tenants.get(1) + "'"
                + " and development_id::text like 'ffff%'");
        rows.run("insert into analytics_distribution select tenant_id, development_id, figure, day + 1, bucket, n"
                + " from analytics_distribution where tenant_id::text like 'ffff%'");
        rows.run("insert into analytics_last_asked values ('" + tenants.get(2) + "', '" + developments.get(2)
                + "', 'home', 1, 1)");
        List<Long> told = new ArrayList<>();

        long mended = new Reconciliation(dataSource, DUBLIN).run(report -> told.add(report.rollups()));

        assertThat(told).containsExactlyInAnyOrder(2L, 1L, 1L);
        assertThat(mended).isEqualTo(4);
        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void reconciliationMendsThePlatformWhereItIsNotTheSumOfItsTenants() {
        rows.exchange(tenants.get(0), developments.get(0), NOON, "Where?", "Here.");
        keeper(DUBLIN).catchUp();
        rows.run("update analytics_day set tokens = 7 where tenant_id::text like 'ffff%'");

        assertThat(new Reconciliation(dataSource, DUBLIN).run(report -> {})).isOne();

        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void reconciliationMendsWhatDaysThatAreOverAreSummedUpTo() {
        for (int half = 0; half < 10; half++) {
            rows.message(
                    tenants.get(0),
                    developments.get(0),
                    NOON.minusSeconds(43_200L * half),
                    Map.of("user_id", homes.get(0).toString(), "user_message", "Where?"));
        }
        Following.all(keeper(DUBLIN));
        rows.run("update analytics_month set so_far[21] = 7");
        rows.run("update analytics_much_asked_month set so_far[20] = 7");
        rows.run("update analytics_much_asked_spelling set unanswered_so_far[20] = 7");
        rows.run("delete from analytics_much_asked_home where day = '2026-11-21'");
        int wrong = count("select count(*) from analytics_much_asked");

        assertThat(new Reconciliation(dataSource, DUBLIN).run(report -> {})).isEqualTo(3L * wrong + 2);

        Following.all(keeper(DUBLIN));
        assertThat(new Reconciliation(dataSource, DUBLIN).run(report -> {})).isZero();
        assertThat(count("select sum(so_far[31]) from analytics_much_asked_month"))
                .isEqualTo(9 * wrong);
        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void aDayThatIsOverIsAddedUpAgainOnceNothingHasChangedItForAWhile() {
        for (int half = 0; half < 10; half++) {
            atHome(NOON.minusSeconds(43_200L * half));
        }
        Following.all(keeper(DUBLIN));
        rows.exchange(tenants.get(0), developments.get(0), NOON.minusSeconds(200_000), "Where?", "Here.");

        Following.all(new FactKeeper(
                dataSource, new Isolation(), DUBLIN, new FactProgress(), MUCH_ASKED, Duration.ofHours(1)));
        assertThat(count("select count(*) from analytics_much_asked where summed_to = '2026-11-01'"))
                .isEqualTo(3);
        assertRollupsAreWhatTheFactsSay();

        Following.all(keeper(DUBLIN));
        assertThat(keysSummedTo("2026-11-23", 12)).isEqualTo(3);
        assertThat(count("select count(*) from analytics_rolled where months_to = '2026-11-23'"))
                .isEqualTo(3);
        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void aMessageOfTheHourThatIsNotOverLeavesTheSums() {
        for (int half = 0; half < 10; half++) {
            atHome(NOON.minusSeconds(36_000L * half));
        }
        Following.all(keeper(DUBLIN));

        atHome(NOON.plusSeconds(1));
        keeper(DUBLIN).catchUp();
        assertThat(keysSummedTo("2026-11-23", 12)).isEqualTo(3);

        atHome(NOON.minusSeconds(1));
        Following.all(new FactKeeper(
                dataSource, new Isolation(), DUBLIN, new FactProgress(), MUCH_ASKED, Duration.ofHours(1)));
        assertThat(keysSummedTo("2026-11-23", 12)).isZero();
        assertThat(keysSummedTo("2026-11-01", 0)).isEqualTo(3);
        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void hoursOfADayAreLeftToItsEndWhereNobodyIsKnown() {
        for (int half = 0; half < 10; half++) {
            rows.exchange(tenants.get(0), developments.get(0), NOON.minusSeconds(36_000L * half), "Where?", "Here.");
        }
        Following.all(keeper(DUBLIN));

        assertThat(keysSummedTo("2026-11-23", 0)).isEqualTo(3);
        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void anHourIsThatOfEachClock() {
        rows.message(
                tenants.get(1),
                developments.get(1),
                NOON,
                Map.of("user_id", homes.get(1).toString(), "user_message", "When?", "ai_message", "Now."));
        for (int half = 0; half < 10; half++) {
            atHome(NOON.minusSeconds(36_000L * half));
        }
        Following.all(keeper(DUBLIN));

        // In Kiritimati it is two in the morning of the next day.
        assertThat(keysSummedTo("2026-11-23", 12)).isEqualTo(3);
        assertRollupsAreWhatTheFactsSay();
    }

    @Test
    void aMonthWhoseDaysAreAllToBeAddedUpAgainIsNotWrong() {
        rows.exchange(tenants.get(0), developments.get(0), NOON, "Where?", "Here.");
        rows.exchange(tenants.get(0), developments.get(0), NOON.minusSeconds(200_000), "Where?", "Here.");
        Following.all(keeper(DUBLIN));
        rows.exchange(tenants.get(0), developments.get(0), NOON.minusSeconds(200_000), "Where?", "Here.");
        keeper(DUBLIN).catchUp();

        assertThat(count("select count(*) from analytics_month")).isPositive();
        assertThat(new Reconciliation(dataSource, DUBLIN).run(report -> {})).isZero();
    }

    @Test
    void aDevelopmentThatGetsTopicsOfItsOwnLaterHasTheirMonthsToo() {
        UUID other = rows.development(tenants.get(0), "Other");
        for (int month = 0; month < MUCH_ASKED; month++) {
            Instant at = NOON.minusSeconds(86_400L * 40 * month);
            rows.exchange(tenants.get(0), developments.get(0), at, "Where?", "Here.");
            rows.exchange(tenants.get(0), month == 0 ? developments.get(0) : other, at, "When?", "Now.");
        }
        Following.all(keeper(DUBLIN));
        String months =
                "select count(*) from analytics_month where figure = 'topic' and development_id = '" + other + "'";
        assertThat(count(months)).isZero();
        rows.exchange(tenants.get(0), other, NOON, "When?", "Now.");

        Following.all(keeper(DUBLIN));

        assertThat(count(months)).isPositive();
        assertRollupsAreWhatTheFactsSay();
    }

    private FactKeeper keeper(ZoneId defaultZone) {
        return new FactKeeper(dataSource, new Isolation(), defaultZone, new FactProgress(), MUCH_ASKED, Duration.ZERO);
    }

    private void assertRollupsAreWhatTheFactsSay() {
        assertThat(Recount.ofRollups(dataSource))
                .containsExactlyInAnyOrderEntriesOf(Recount.ofFacts(dataSource, zones));
    }

    private void atHome(Instant at) {
        rows.message(
                tenants.get(0),
                developments.get(0),
                at,
                Map.of("user_id", homes.get(0).toString(), "user_message", "Where?", "ai_message", "Here."));
    }

    private void say(Rows to, Random random) {
        int tenant = random.nextInt(3);
        Map<String, Object> columns = new HashMap<>(Map.of(
                "user_id",
                random.nextBoolean() ? homes.get(tenant).toString() : "someone" + random.nextInt(3),
                "sender",
                random.nextInt(3) == 0 ? "bot" : "user",
                "content",
                random.nextInt(4) == 0 ? " " : "How " + random.nextInt(3) + "?",
                "latency_ms",
                random.nextInt(5) * (1 << random.nextInt(20)),
                "token_count",
                random.nextInt(40),
                "cost_usd",
                new BigDecimal("0.000123"),
                "metadata",
                Rows.Json.of(pick(
                        random, "{}", "{\"testMode\": \"true\"}", "{\"topic\": \"humor\"}", "{\"isNoInfo\": true}"))));
        if (random.nextBoolean()) {
            columns.put("ai_message", "So.");
        }
        UUID development = random.nextInt(6) == 0 ? null : developments.get(random.nextInt(5) == 0 ? 0 : tenant);
        Instant at = NOON.minusSeconds(random.nextInt(40) * 20_000L);
        to.message(tenants.get(tenant), development, at, columns);
    }

    private void change(Random random) {
        String one = "(select id from messages order by md5(id::text || '" + random.nextInt() + "') limit 1)";
        switch (random.nextInt(7)) {
            case 0 -> rows.run("delete from messages where id = " + one);
            case 1 -> rows.run("update messages set latency_ms = 777, content = 'Else?' where id = " + one);
            case 2 -> rows.run("update messages set created_at = created_at - interval '9 hours' where id = " + one);
            case 3 ->
                move(tenants.get(random.nextInt(2)), pick(random, "America/New_York", "Europe/Dublin", "Asia/Kolkata"));
            case 4 ->
                rows.run("update units set purchaser_email = '" + pick(random, "aoife@example.ie", "brian@example.ie")
                        + "'" + " where id = '" + homes.get(0) + "'");
            case 5 ->
                rows.run("update units set house_type_code = '" + pick(random, "BS01", "BS02") + "' where id = '"
                        + homes.get(0) + "'");
            default ->
                rows.run("update messages set metadata = '{\"answer_confidence\": \"no_match\"}' where id = " + one);
        }
    }

    private void move(UUID tenant, String zone) {
        rows.run("update tenants set contact = '{\"timezone\": \"" + zone + "\"}' where id = '" + tenant + "'");
        zones.put(tenant, ZoneId.of(zone));
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private int keysSummedTo(String day, int hours) {
        return count("select count(*) from analytics_much_asked where summed_to = '" + day + "' and summed_hours = "
                + hours);
    }

    private int count(String sql) {
        return new JdbcTemplate(dataSource).queryForObject(sql, Integer.class);
    }
}
