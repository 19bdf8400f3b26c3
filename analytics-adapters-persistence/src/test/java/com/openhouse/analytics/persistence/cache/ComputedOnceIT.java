package com.openhouse.analytics.persistence.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachePolicy;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.CachedJson.Hit;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Of many who ask for the same at the same time one computes, and nobody waits for long. */
@PersistenceTest
@Timeout(300)
class ComputedOnceIT {

    private static final Duration SOON = Duration.ofMinutes(4);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
    private final CacheKey key = CacheProcess.anyKey();
    private final AtomicInteger computations = new AtomicInteger();
    private final CountDownLatch allowed = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @Autowired
    private ApiCacheRepository repository;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource dataSource;

    @AfterEach
    void stop() {
        allowed.countDown();
        callers.shutdownNow();
    }

    @Test
    void fiveHundredColdRequestsOfOneKeyAreOneComputation() throws Exception {
        CacheProcess process = process(CacheProcess.POLICY);
        List<Future<CachedJson>> answers = Stream.generate(() -> later(() -> process.ask(key, this::slowly)))
                .limit(500)
                .toList();
        await().atMost(SOON).until(() -> computations.get() == 1);
        // The last of those that looked for it may still be ending.
        await().atMost(SOON).until(() -> connectionsInUse() == 0);
        allowed.countDown();

        for (Future<CachedJson> answer : answers) {
            assertThat(answer.get().body()).hasToString("{\"computation\":1}");
        }
        assertThat(computations).hasValue(1);
        process.writeHits();
        assertThat(client().sql("select hits || '/' || writes from api_cache where cache_key = :key")
                        .param("key", CacheKeys.text(key))
                        .query(String.class)
                        .single())
                .isEqualTo("499/1");
    }

    @Test
    void twoProcessesComputeOnce() throws Exception {
        CacheProcess one = process(CacheProcess.POLICY);
        CacheProcess two = process(CacheProcess.POLICY);
        Future<CachedJson> first = later(() -> one.ask(key, this::slowly));
        await().atMost(SOON).until(() -> computations.get() == 1);
        Future<CachedJson> second = later(() -> two.ask(key, this::slowly));
        Future<CachedJson> third = later(() -> two.ask(key, this::slowly));
        allowed.countDown();

        assertThat(first.get().hit()).isEqualTo(Hit.MISS);
        assertThat(second.get().hit()).isEqualTo(Hit.HIT);
        assertThat(third.get().body()).isEqualTo(first.get().body());
        assertThat(computations).hasValue(1);
        assertThat(claims()).isZero();
    }

    @Test
    void whoWaitsTooLongComputes() throws Exception {
        CachePolicy impatient = new CachePolicy(Duration.ZERO, Duration.ZERO, Duration.ofMillis(50), 0);
        CacheProcess one = process(impatient);
        Future<CachedJson> first = later(() -> one.ask(key, this::slowly));
        await().atMost(SOON).until(() -> computations.get() == 1);

        assertThat(one.ask(key, () -> "[]").hit()).isEqualTo(Hit.MISS);
        allowed.countDown();
        assertThat(first.get().hit()).isEqualTo(Hit.MISS);
    }

    @Test
    void aProcessThatDiedIsNotWaitedForLong() {
        client().sql("""
                        insert into analytics_cache_claims (cache_key, owner, until)
                        values (:key, 'gone', now() + interval '1 hour')""").param("key", CacheKeys.text(key)).update();
        CachePolicy impatient = new CachePolicy(Duration.ZERO, Duration.ZERO, Duration.ofMillis(50), 0);

        assertThat(process(impatient).ask(key, () -> "[]").hit()).isEqualTo(Hit.MISS);
    }

    @Test
    void theAnswerOfBeforeIsGivenWhileOneComputes() throws Exception {
        CacheProcess process = process(CacheProcess.POLICY);
        process.ask(key, () -> "{\"old\":true}");
        now.set(now.get().plus(CacheProcess.TTL).plusSeconds(60));
        Future<CachedJson> leader = later(() -> process.ask(key, this::slowly));
        await().atMost(SOON).until(() -> computations.get() == 1);

        for (CacheProcess any : List.of(process, process(CacheProcess.POLICY))) {
            CachedJson stale = any.ask(key, this::slowly);
            assertThat(stale.hit()).isEqualTo(Hit.STALE);
            assertThat(stale.body()).hasToString("{\"old\":true}");
            assertThat(stale.age()).isEqualTo(CacheProcess.TTL.plusSeconds(60));
        }
        allowed.countDown();
        assertThat(leader.get().hit()).isEqualTo(Hit.MISS);
        assertThat(process.ask(key, this::slowly).body()).isEqualTo(leader.get().body());
        process.writeHits();
        assertThat(client().sql("select stale_hits from analytics_cache_totals")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAnswerThatIsTooOldIsNotGivenAnyMore() throws Exception {
        CacheProcess process = process(CacheProcess.POLICY);
        process.ask(key, () -> "{\"old\":true}");
        now.set(now.get().plus(CacheProcess.TTL).plus(CacheProcess.POLICY.staleFor()));
        later(() -> process.ask(key, this::slowly));
        await().atMost(SOON).until(() -> computations.get() == 1);
        Future<CachedJson> follower = later(() -> process.ask(key, this::slowly));
        allowed.countDown();

        assertThat(follower.get().body()).hasToString("{\"computation\":1}");
    }

    @Test
    void aFailureReachesAllWhoWaitAndIsForgotten() throws Exception {
        CacheProcess process = process(CacheProcess.POLICY);
        Future<CachedJson> leader = later(() -> process.ask(key, () -> {
            slowly();
            throw new IllegalStateException("no database");
        }));
        await().atMost(SOON).until(() -> computations.get() == 1);
        Future<CachedJson> follower = later(() -> process.ask(key, () -> "[]"));
        allowed.countDown();

        assertThatThrownBy(leader::get).isInstanceOf(ExecutionException.class).hasMessageContaining("no database");
        assertThat(claims()).isZero();
        assertThat(Stream.of(follower).map(ComputedOnceIT::outcome))
                .containsAnyOf("java.lang.IllegalStateException: no database", "[]");
        assertThat(process.ask(key, () -> "[]").body()).hasToString("[]");
    }

    @Test
    void anAnswerIsRefreshedOnceASecond() throws Exception {
        CacheProcess process = process(CacheProcess.POLICY);
        allowed.countDown();
        process.ask(key, this::slowly);
        assertThat(process.refresh(key, this::slowly).hit()).isEqualTo(Hit.HIT);
        now.set(now.get().plusSeconds(1));
        assertThat(process.refresh(key, this::slowly).hit()).isEqualTo(Hit.MISS);
        CachedJson other = process(CacheProcess.POLICY).refresh(key, this::slowly);
        assertThat(other.hit()).isEqualTo(Hit.HIT);
        assertThat(other.body()).hasToString("{\"computation\":2}");
        assertThat(process.ask(key, this::slowly).body()).isEqualTo(other.body());
    }

    @Test
    void manyWhoRefreshTogetherShareOneComputation() throws Exception {
        CacheProcess process = process(CacheProcess.POLICY);
        List<Future<CachedJson>> answers = Stream.generate(() -> later(() -> process.refresh(key, this::slowly)))
                .limit(50)
                .toList();
        await().atMost(SOON).until(() -> computations.get() == 1);
        allowed.countDown();
        for (Future<CachedJson> answer : answers) {
            assertThat(answer.get().body()).hasToString("{\"computation\":1}");
        }
    }

    @Test
    void withoutALimitEveryRefreshComputes() {
        CachePolicy unlimited = new CachePolicy(Duration.ZERO, Duration.ZERO, SOON, 1 << 20);
        CacheProcess process = process(unlimited);
        allowed.countDown();
        process.refresh(key, this::slowly);
        process.refresh(key, this::slowly);
        assertThat(computations).hasValue(2);
    }

    private String slowly() {
        int number = computations.incrementAndGet();
        try {
            allowed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "{\"computation\":" + number + "}";
    }

    private static String outcome(Future<CachedJson> answer) {
        try {
            return answer.get().body().toString();
        } catch (ExecutionException failure) {
            return String.valueOf(failure.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private <T> Future<T> later(Callable<T> call) {
        return callers.submit(call);
    }

    private CacheProcess process(CachePolicy policy) {
        return new CacheProcess(repository, transactions, policy, now, Runnable::run);
    }

    private long claims() {
        return client().sql("select count(*) from analytics_cache_claims where cache_key = :key")
                .param("key", CacheKeys.text(key))
                .query(Long.class)
                .single();
    }

    private long connectionsInUse() {
        return client().sql("""
                        select count(*)
                        from pg_stat_activity
                        where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()""").query(Long.class).single();
    }

    private JdbcClient client() {
        return JdbcClient.create(dataSource);
    }
}
