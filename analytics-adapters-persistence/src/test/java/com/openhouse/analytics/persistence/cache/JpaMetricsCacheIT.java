package com.openhouse.analytics.persistence.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachePolicy;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.CachedJson.Hit;
import com.openhouse.analytics.domain.cache.JsonBytes;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@Timeout(300)
class JpaMetricsCacheIT {

    private static final Duration TTL = CacheProcess.TTL;
    private static final String ODD_ORDER = "{\"z\":1.10,\"a\":null}";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
    private final CacheKey key = CacheProcess.anyKey();

    @Autowired
    private ApiCacheRepository repository;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource dataSource;

    private CacheProcess process;

    @BeforeEach
    void start() {
        process = process(CacheProcess.POLICY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/New_York"})
    void expiryIsInUtcWhateverTheZoneOfTheJvm(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            ask("first");
            assertThat(times()).isEqualTo("2026-11-23 12:15:00 2026-11-23 12:00:00 2026-11-23 12:00:00");
            pass(TTL.minusSeconds(1));
            assertThat(ask("second").hit()).isEqualTo(Hit.HIT);
            pass(Duration.ofSeconds(1));
            assertThat(ask("third").hit()).isEqualTo(Hit.MISS);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aKeptAnswerComesBackByteForByteUntilItExpires() {
        assertThat(ask("first")).isEqualTo(new CachedJson(body("first"), Hit.MISS, Duration.ZERO));
        pass(TTL.minusSeconds(1));
        assertThat(ask("second")).isEqualTo(new CachedJson(body("first"), Hit.HIT, TTL.minusSeconds(1)));
        assertThat(otherProcess().ask(key, () -> "other"))
                .isEqualTo(new CachedJson(body("first"), Hit.HIT, TTL.minusSeconds(1)));
        pass(Duration.ofSeconds(1));
        assertThat(ask("third")).isEqualTo(new CachedJson(body("third"), Hit.MISS, Duration.ZERO));
    }

    @Test
    void answersOfTheSameMomentEndAtDifferentTimes() {
        new Shelf(
                        new AnswerTable(repository, new TransactionTemplate(transactions), now::get),
                        CacheProcess.POLICY,
                        now::get,
                        () -> 0.5,
                        Runnable::run)
                .compute(Wanted.of(key, TTL, () -> JsonBytes.of("{}")), new Flight(now.get()));

        assertThat(times()).startsWith("2026-11-23 12:14:15 ");
    }

    @Test
    void anAnswerAtHandIsGivenWithoutTheTable() throws SQLException {
        ask("first");
        try (Connection other = locked()) {
            assertThat(ask("second").body()).isEqualTo(body("first"));
            pass(Duration.ofSeconds(30));
            assertThat(ask("third").body()).isEqualTo(body("first"));
            other.rollback();
        }
    }

    @Test
    void aRowThatIsDeletedIsNoticedWithinSeconds() {
        ask("first");
        client().sql("delete from api_cache").update();
        pass(Duration.ofSeconds(5));

        assertThat(ask("second").body()).isEqualTo(body("second"));
    }

    @Test
    void theAnswerOfAnotherProcessIsNoticedWithinSeconds() {
        ask("first");
        pass(Duration.ofSeconds(5));
        otherProcess().refresh(key, () -> ODD_ORDER + "second");

        assertThat(ask("third").body()).isEqualTo(body("second"));
    }

    @Test
    void aLargeAnswerTakesLittleSpaceAndIsTheSameToOthers() {
        String large = "[" + "{\"name\":\"Fáilte\"},".repeat(40_000) + "0]";
        CachedJson first = process(CacheProcess.POLICY).ask(key, () -> large);

        assertThat(client().sql("select max(length(cast(value as text))) from api_cache")
                        .query(Integer.class)
                        .single())
                .isLessThan(large.length() / 10);
        CachedJson second = otherProcess().ask(key, () -> "never");
        assertThat(second.hit()).isEqualTo(Hit.HIT);
        assertThat(second.body()).isEqualTo(first.body()).hasToString(large);
    }

    @Test
    void aRowThatWasComputedForAnotherScopeIsNotServed() {
        ask("first");
        client().sql("update api_cache set value = jsonb_set(value, '{scope}', '\"platform\"')")
                .update();

        assertThat(otherProcess().ask(key, () -> ODD_ORDER + "second").body()).isEqualTo(body("second"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'[1, 2]'",
                "'{}'",
                "null",
                "jsonb_set(value, '{computedAt}', '\"yesterday\"')",
                "jsonb_set(value, '{body}', 'null')",
                "jsonb_set(value, '{packed}', '\"x\"')",
                "jsonb_set(value, '{packed}', '\"eJw=\"')",
                "jsonb_set(value, '{packed}', '\"bm90IHppcHBlZA==\"')"
            })
    void aCorruptRowCostsAComputationAndNothingElse(String value) {
        ask("first");
        client().sql("update api_cache set value = " + value).update();

        assertThat(otherProcess().ask(key, () -> ODD_ORDER + "second").body()).isEqualTo(body("second"));
        assertThat(otherProcess().ask(key, () -> "third").hit()).isEqualTo(Hit.HIT);
    }

    @Test
    void aMissingTableCostsAComputationAndNothingElse() {
        client().sql("alter table api_cache rename to api_cache_gone").update();
        try {
            assertThat(ask("first").body()).isEqualTo(body("first"));
            assertThat(ask("second").body()).isEqualTo(body("first"));
            assertThat(process(withMemory(0))
                            .ask(key, () -> ODD_ORDER + "third")
                            .body())
                    .isEqualTo(body("third"));
        } finally {
            client().sql("alter table api_cache_gone rename to api_cache").update();
        }
    }

    @Test
    void aLockedTableNeverHoldsUpAnAnswer() throws SQLException {
        try (Connection other = locked()) {
            assertThat(ask("first").hit()).isEqualTo(Hit.MISS);
            other.rollback();
        }
        pass(Duration.ofSeconds(6));
        assertThat(ask("second").hit()).isEqualTo(Hit.MISS);
        assertThat(otherProcess().ask(key, () -> "third").hit()).isEqualTo(Hit.HIT);
    }

    @Test
    void nobodyWaitsUntilAnAnswerIsWrittenDown() {
        List<Runnable> writes = new ArrayList<>();
        process = new CacheProcess(repository, transactions, CacheProcess.POLICY, now, writes::add);

        assertThat(ask("first").hit()).isEqualTo(Hit.MISS);
        assertThat(ask("second").body()).isEqualTo(body("first"));
        assertThat(rows()).isZero();

        writes.forEach(Runnable::run);
        assertThat(otherProcess().ask(key, () -> "third").body()).isEqualTo(body("first"));
    }

    @Test
    void whatIsNotAtHandIsWrittenDownAtOnce() {
        process = new CacheProcess(repository, transactions, withMemory(0), now, write -> {});

        ask("first");

        assertThat(rows()).isOne();
    }

    @Test
    void withoutMemoryTheTableAnswers() {
        CacheProcess plain = process(withMemory(0));
        plain.ask(key, () -> "{}");
        assertThat(plain.ask(key, () -> "[]").hit()).isEqualTo(Hit.HIT);
        client().sql("delete from api_cache").update();
        assertThat(plain.ask(key, () -> "[]").hit()).isEqualTo(Hit.MISS);
    }

    @Test
    void hitsAreCountedTogetherAndLater() {
        ask("first");
        ask("second");
        ask("third");
        assertThat(counts()).containsEntry("hits", 0).containsEntry("writes", 1);

        process.writeHits();
        assertThat(counts()).containsEntry("hits", 2).containsEntry("writes", 1);
        process.writeHits();
        assertThat(counts()).containsEntry("hits", 2);
    }

    @Test
    void hitsOfARowThatSomebodyHoldsAreCountedAfterwards() throws SQLException {
        ask("first");
        ask("second");
        CacheKey free = CacheProcess.anyKey();
        process.ask(free, () -> "{}");
        process.ask(free, () -> "{}");
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from api_cache where cache_key = '%s' for update".formatted(CacheKeys.text(key)));
            process.writeHits();
            assertThat(counts()).containsEntry("hits", 0);
            assertThat(counts(free)).containsEntry("hits", 1);
            other.rollback();
        }
        process.writeHits();
        assertThat(counts()).containsEntry("hits", 1);
        assertThat(counts(free)).containsEntry("hits", 1);
    }

    @Test
    void hitsOutliveAnOutageAndTheirRow() throws SQLException {
        long before = totalHits();
        ask("first");
        ask("second");
        try (Connection other = locked()) {
            process.writeHits();
            other.rollback();
        }
        client().sql("delete from api_cache").update();
        process.writeHits();

        assertThat(totalHits()).isEqualTo(before + 1);
    }

    private CachedJson ask(String answer) {
        return process.ask(key, () -> ODD_ORDER + answer);
    }

    private CacheProcess otherProcess() {
        return process(CacheProcess.POLICY);
    }

    private CacheProcess process(CachePolicy policy) {
        return new CacheProcess(repository, transactions, policy, now, Runnable::run);
    }

    private static CachePolicy withMemory(long bytes) {
        CachePolicy usual = CacheProcess.POLICY;
        return new CachePolicy(usual.staleFor(), usual.refreshAfter(), usual.waitFor(), bytes);
    }

    private static JsonBytes body(String answer) {
        return JsonBytes.of(ODD_ORDER + answer);
    }

    private void pass(Duration time) {
        now.set(now.get().plus(time));
    }

    /** A connection that keeps everybody else from the table. */
    private Connection locked() throws SQLException {
        Connection other = dataSource.getConnection();
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("lock table api_cache in access exclusive mode");
        }
        return other;
    }

    private long rows() {
        return client().sql("select count(*) from api_cache where cache_key = :key")
                .param("key", CacheKeys.text(key))
                .query(Long.class)
                .single();
    }

    private Map<String, Object> counts() {
        return counts(key);
    }

    private Map<String, Object> counts(CacheKey of) {
        return client().sql("select hits, writes from api_cache where cache_key = :key")
                .param("key", CacheKeys.text(of))
                .query()
                .singleRow();
    }

    private long totalHits() {
        return client().sql("select hits from analytics_cache_totals")
                .query(Long.class)
                .single();
    }

    private String times() {
        return client().sql(
                        "select concat_ws(' ', expiry, created_at, updated_at) from api_cache where cache_key = :key")
                .param("key", CacheKeys.text(key))
                .query(String.class)
                .single();
    }

    private JdbcClient client() {
        return JdbcClient.create(dataSource);
    }
}
