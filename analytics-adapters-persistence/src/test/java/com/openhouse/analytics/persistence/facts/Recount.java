package com.openhouse.analytics.persistence.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the rollups of the tenants that there are have to hold, counted one fact at a time, and what they do hold; a line for each number that is not 0. */
final class Recount {

    private static final String ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    private static final String PLATFORM = ALL + " " + ALL;
    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    /** What a month tells of each day that it holds. */
    private static final String MONTHS = """
            (select m.tenant_id, m.development_id, m.month + d.n - 1 as day, m.figure, m.part, m.house_type_code,
                    m.so_far[d.n] - coalesce(m.so_far[d.n - 1], 0) as so_far
             from analytics_month m
             join analytics_rolled r on r.tenant_id = m.tenant_id and r.development_id::text like 'ffff%'
             cross join generate_series(1, 31) d (n)
             where m.month + d.n - 1 < r.months_to) m""";

    private static final String MUCH_ASKED_MONTHS = """
            (select m.tenant_id, m.development_id, m.question_key, m.month + d.n - 1 as day,
                    m.so_far[d.n] - coalesce(m.so_far[d.n - 1], 0) as asked
             from analytics_much_asked_month m
             cross join generate_series(1, 31) d (n)) m""";

    private static final String MUCH_ASKED_SPELLINGS = """
            (select m.tenant_id, m.development_id, m.question_key, m.month + d.n - 1 as day, m.spelling,
                    m.so_far[d.n] - coalesce(m.so_far[d.n - 1], 0) as questions,
                    m.eligible_so_far[d.n] - coalesce(m.eligible_so_far[d.n - 1], 0) as eligible,
                    m.unanswered_so_far[d.n] - coalesce(m.unanswered_so_far[d.n - 1], 0) as unanswered
             from analytics_much_asked_spelling m
             cross join generate_series(1, 31) d (n)) m""";

    private static final String MUCH_ASKED_HOMES = """
            (select tenant_id, development_id, question_key, day, day as earlier_day, homes from analytics_much_asked_home
             union all
             select tenant_id, development_id, question_key, day, day - gap, 1
             from analytics_much_asked_home cross join unnest(gaps) as gap) h""";

    private final JdbcTemplate database;
    private final Map<UUID, ZoneId> zones;
    private final Set<String> counted = new HashSet<>(Set.of(PLATFORM));
    /** By place, and by place and key, the time by its tenant's clock up to which sums hold what there is. */
    private final Map<String, LocalDateTime> summedTo = new HashMap<>();

    private final Map<String, LocalDate> lastAsked = new HashMap<>();
    private final Map<String, String> lastDays = new HashMap<>();
    private final Map<String, String> lastSlots = new HashMap<>();
    private final SortedMap<String, BigDecimal> numbers = new TreeMap<>();

    private Recount(DataSource dataSource, Map<UUID, ZoneId> zones) {
        this.database = new JdbcTemplate(dataSource);
        this.zones = zones;
    }

    static SortedMap<String, String> ofFacts(DataSource dataSource, Map<UUID, ZoneId> zones) {
        var recount = new Recount(dataSource, zones);
        recount.counted.addAll(recount.database.queryForList(
                "select tenant_id || ' ' || development_id from analytics_rolled where counted", String.class));
        recount.summed(
                "select tenant_id as place, months_to::timestamp as summed_to from analytics_rolled where development_id = '"
                        + ALL + "'");
        recount.summed(
                "select concat_ws(' ', tenant_id, development_id, question_key) as place, summed_to + make_interval(hours => summed_hours)"
                        + " as summed_to from analytics_much_asked");
        recount.database
                .queryForList("select * from analytics_fact order by asked_at, message_id")
                .forEach(recount::count);
        recount.lastSlots.values().forEach(line -> recount.add(line, 1));
        return recount.nonZero();
    }

    static SortedMap<String, String> ofRollups(DataSource dataSource) {
        var recount = new Recount(dataSource, Map.of());
        recount.read("analytics_day", List.of());
        recount.read("analytics_distribution", List.of("figure", "bucket"));
        recount.read("analytics_question_day", List.of("question_key"));
        recount.read("analytics_topic_day", List.of("topic", "house_type_code"));
        recount.read("analytics_repeat", List.of("earlier_day"));
        recount.read(MONTHS, List.of("figure", "part", "house_type_code"));
        recount.read(MUCH_ASKED_MONTHS, List.of("question_key"));
        recount.read(MUCH_ASKED_SPELLINGS, List.of("question_key", "spelling"));
        recount.read(MUCH_ASKED_HOMES, List.of("question_key", "earlier_day"));
        recount.database
                .queryForList("select tenant_id || ' ' || development_id || ' ' || who || ' ' || slot as line, n"
                        + " from analytics_last_asked")
                .forEach(row -> recount.add((String) row.get("line"), (Long) row.get("n")));
        return recount.nonZero();
    }

    private void summed(String sql) {
        database.query("select * from (" + sql + ") s where isfinite(s.summed_to)", row -> {
            summedTo.put(row.getString("place"), row.getObject("summed_to", LocalDateTime.class));
        });
    }

    private boolean isSummed(String place, LocalDateTime time) {
        return time.isBefore(summedTo.getOrDefault(place, LocalDateTime.MIN));
    }

    private SortedMap<String, String> nonZero() {
        SortedMap<String, String> lines = new TreeMap<>();
        numbers.forEach((line, number) -> {
            if (number.signum() != 0) {
                lines.put(line, number.stripTrailingZeros().toPlainString());
            }
        });
        return lines;
    }

    private void read(String table, List<String> key) {
        for (Map<String, Object> row : database.queryForList("select * from " + table)) {
            String place = row.remove("tenant_id") + " " + row.remove("development_id") + " " + row.remove("day");
            String rest = key.stream().map(column -> " " + row.remove(column)).reduce("", String::concat);
            row.forEach((column, number) -> add(place + rest + " " + column, new BigDecimal(number.toString())));
        }
    }

    private void count(Map<String, Object> fact) {
        UUID tenant = (UUID) fact.get("tenant_id");
        if (!zones.containsKey(tenant)) {
            return;
        }
        ZonedDateTime at = database.queryForObject(
                        "select asked_at from analytics_fact where message_id = ?",
                        OffsetDateTime.class,
                        fact.get("message_id"))
                .atZoneSameInstant(zones.get(tenant));
        String day = " " + at.toLocalDate();
        Object development = fact.get("development_id");
        for (String place :
                List.of(tenant + " " + (development == null ? NONE : development), tenant + " " + ALL, PLATFORM)) {
            sums(place + day, fact);
            if (isSummed(tenant.toString(), at.toLocalDateTime())) {
                months(place, day, fact);
            }
            if (counted.contains(place)) {
                distributions(place + day, at, fact);
                repeats(place, day, tenant, fact);
                lasts(place, at, tenant, fact);
                topics(place, day, fact);
                muchAsked(place, at.toLocalDateTime(), tenant, fact);
            }
        }
    }

    private void months(String place, String day, Map<String, Object> fact) {
        boolean ofDevelopment = !place.endsWith(ALL);
        if (is(fact, "asked") && ofDevelopment) {
            add(place + day + " questions  null so_far", 1);
        }
        if (is(fact, "asked") && ofDevelopment && counted.contains(place)) {
            add(place + day + " topic " + fact.get("topic") + " " + fact.get("house_type_code") + " so_far", 1);
        }
        int latency = number(fact, "latency_ms").intValue();
        if (fact.get("excluded") == null && latency > 0 && counted.contains(place) && !place.equals(PLATFORM)) {
            add(place + day + " latency " + bucket(latency) + " null so_far", 1);
        }
    }

    private static int bucket(int latency) {
        int dropped = Math.max(0, 25 - Integer.numberOfLeadingZeros(latency));
        return latency >> dropped << dropped;
    }

    private void muchAsked(String place, LocalDateTime time, UUID tenant, Map<String, Object> fact) {
        String key = " " + fact.get("question_key");
        if (!is(fact, "asked") || !isSummed(place + key, time)) {
            return;
        }
        LocalDate day = time.toLocalDate();
        add(place + " " + day + key + " asked", 1);
        String sums = place + " " + day + key + " " + fact.get("spelling");
        add(sums + " questions", 1);
        add(sums + " eligible", is(fact, "eligible") ? 1 : 0);
        add(sums + " unanswered", is(fact, "eligible") && fact.get("unanswered_reason") != null ? 1 : 0);
        if (fact.get("home_id") != null) {
            LocalDate earlier = lastAsked.put(place + key + " " + tenant + " " + fact.get("home_id"), day);
            if (!day.equals(earlier)) {
                add(place + " " + day + key + " " + day + " homes", 1);
            }
            if (earlier != null && !day.equals(earlier)) {
                add(place + " " + day + key + " " + earlier + " homes", 1);
            }
        }
    }

    private void topics(String place, String day, Map<String, Object> fact) {
        if (is(fact, "asked") && !place.endsWith(ALL)) {
            add(place + day + " " + fact.get("topic") + " " + fact.get("house_type_code") + " questions", 1);
        }
    }

    /** Facts come in the order of time, so the last one of all stays. */
    private void lasts(String place, ZonedDateTime at, UUID tenant, Map<String, Object> fact) {
        Object homeowner = fact.get("homeowner_id");
        last(place + " unresolved", at, tenant, fact, homeowner == null ? fact.get("home_id") : null);
        if (place.endsWith(ALL)) {
            last(place + " homeowner", at, tenant, fact, homeowner);
        } else {
            last(place + " own_homeowner", at, tenant, fact, is(fact, "own_homeowner") ? homeowner : null);
            last(place + " home", at, tenant, fact, fact.get("home_id"));
        }
    }

    private void last(String group, ZonedDateTime at, UUID tenant, Map<String, Object> fact, @Nullable Object who) {
        if (is(fact, "asked") && who != null) {
            lastSlots.put(group + " " + tenant + " " + who, group + " " + Math.floorDiv(at.toEpochSecond(), 900));
        }
    }

    private void sums(String place, Map<String, Object> fact) {
        boolean asked = is(fact, "asked");
        boolean answered = asked && is(fact, "answered");
        if (fact.get("excluded") != null) {
            add(place + (fact.get("excluded").equals("test") ? " test_messages" : " tenant_mismatch"), 1);
            return;
        }
        add(place + " messages", 1);
        add(place + " tokens", number(fact, "token_count"));
        add(place + " cost_usd", number(fact, "cost_usd"));
        if (number(fact, "latency_ms").signum() > 0) {
            add(place + " latency_sum_ms", number(fact, "latency_ms"));
            add(place + " latency_samples", 1);
        }
        add(place + " questions", asked ? 1 : 0);
        add(place + " answers", answered ? 1 : 0);
        add(place + " answers_with_tokens", answered && is(fact, "tokens_known") ? 1 : 0);
        add(place + " answers_with_cost", answered && is(fact, "cost_known") ? 1 : 0);
        add(place + " eligible", asked && is(fact, "eligible") ? 1 : 0);
        add(place + " home_questions", is(fact, "eligible") && fact.get("home_id") != null ? 1 : 0);
        if (asked && fact.get("unanswered_reason") != null) {
            add(place + " any_" + fact.get("unanswered_reason"), 1);
            add(place + " " + fact.get("unanswered_reason"), is(fact, "eligible") ? 1 : 0);
        }
    }

    private void distributions(String place, ZonedDateTime at, Map<String, Object> fact) {
        int latency = number(fact, "latency_ms").intValue();
        if (fact.get("excluded") == null && latency > 0) {
            add(place + " latency " + bucket(latency) + " n", 1);
        }
        if (is(fact, "asked")) {
            add(place + " hour " + at.getHour() + " n", 1);
            add(place + " " + fact.get("question_key") + " questions", 1);
        }
    }

    private void repeats(String place, String day, UUID tenant, Map<String, Object> fact) {
        if (is(fact, "eligible") && fact.get("home_id") != null) {
            String pair = place + " " + tenant + " " + fact.get("home_id") + " " + fact.get("question_key");
            String earlier = lastDays.put(pair, day);
            if (earlier != null) {
                add(place + day + earlier + " n", 1);
            }
        }
    }

    private void add(String line, long number) {
        add(line, BigDecimal.valueOf(number));
    }

    private void add(String line, BigDecimal number) {
        numbers.merge(line, number, BigDecimal::add);
    }

    private static boolean is(Map<String, Object> fact, String column) {
        return Boolean.TRUE.equals(fact.get(column));
    }

    private static BigDecimal number(Map<String, Object> fact, String column) {
        return fact.get(column) == null
                ? BigDecimal.ZERO
                : new BigDecimal(fact.get(column).toString());
    }
}
