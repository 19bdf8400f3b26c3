package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachePolicy;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.CachedJson.Hit;
import com.openhouse.analytics.domain.cache.JsonBytes;
import com.openhouse.analytics.domain.cache.MetricsCache;
import com.openhouse.analytics.persistence.cache.AnswerMemory.Held;
import com.openhouse.analytics.persistence.cache.AnswerTable.Claim;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps answers in memory and in {@code api_cache}. Expiry goes by real time even where the clock of the figures stands
 * still, and is compared in UTC, whatever the zone of the JVM, the session or the server. Nobody waits for another's
 * computation while holding a connection.
 */
@Component
class JpaMetricsCache implements MetricsCache {

    private final Shelf shelf;
    private final Flights flights = new Flights();
    private final Flights refreshes = new Flights();
    private final HitCounts hits;
    private final CachePolicy policy;
    private final InstantSource realTime;

    @Autowired
    JpaMetricsCache(
            ApiCacheRepository repository,
            PlatformTransactionManager transactions,
            HitCounts hits,
            CachePolicy policy,
            LaterWrites later) {
        this(
                repository,
                new TransactionTemplate(transactions),
                hits,
                policy,
                InstantSource.system(),
                () -> ThreadLocalRandom.current().nextDouble(),
                later::add);
    }

    JpaMetricsCache(
            ApiCacheRepository repository,
            TransactionOperations transactions,
            HitCounts hits,
            CachePolicy policy,
            InstantSource realTime,
            DoubleSupplier chance,
            Executor later) {
        this.shelf = new Shelf(new AnswerTable(repository, transactions, realTime), policy, realTime, chance, later);
        this.hits = hits;
        this.policy = policy;
        this.realTime = realTime;
    }

    @Override
    public CachedJson getOrSetJson(CacheKey key, Duration ttl, Supplier<JsonBytes> compute) {
        Wanted wanted = Wanted.of(key, ttl, compute);
        Instant now = realTime.instant();
        Optional<Held> held = shelf.atHand(wanted).filter(one -> one.answer().isFresh(now));
        if (held.isPresent() && held.get().isTrusted(now)) {
            return given(wanted, held.get().answer());
        }
        Flight mine = new Flight(now);
        Flight leader = flights.join(wanted.key(), mine);
        if (leader == mine) {
            return lead(flights, wanted, mine, () -> find(wanted, mine));
        }
        return held.map(one -> given(wanted, one.answer())).orElseGet(() -> follow(wanted, leader));
    }

    @Override
    public CachedJson refreshJson(CacheKey key, Duration ttl, Supplier<JsonBytes> compute) {
        Wanted wanted = Wanted.of(key, ttl, compute);
        Flight mine = new Flight(realTime.instant());
        Flight leader = refreshes.joinYoung(wanted.key(), mine, policy.refreshAfter(), realTime.instant());
        return leader == mine ? lead(refreshes, wanted, mine, () -> refresh(wanted, mine)) : follow(wanted, leader);
    }

    private static CachedJson lead(Flights kind, Wanted wanted, Flight mine, Supplier<CachedJson> way) {
        try {
            return way.get();
        } catch (RuntimeException failure) {
            mine.fail(failure);
            throw failure;
        } finally {
            kind.end(wanted.key(), mine);
            mine.end();
        }
    }

    /** Waiting too long is worse than computing once more. */
    private CachedJson follow(Wanted wanted, Flight leader) {
        return leader.await(policy.waitFor())
                .map(answer -> given(wanted, answer))
                .orElseGet(() -> compute(wanted, new Flight(realTime.instant())));
    }

    /** What is kept, else what another process is about to keep, else a computation; followers get the first of them. */
    private CachedJson find(Wanted wanted, Flight mine) {
        Optional<Answer> kept = shelf.look(wanted);
        kept.ifPresent(mine::land);
        if (kept.filter(answer -> answer.isFresh(realTime.instant())).isPresent()) {
            return given(wanted, kept.get());
        }
        Claim claim = shelf.claim(wanted);
        if (claim.isMine()) {
            return compute(wanted, mine);
        }
        Optional<Answer> others =
                Optional.ofNullable(claim.kept()).or(() -> kept).or(() -> shelf.await(wanted));
        others.ifPresent(mine::land);
        return others.map(answer -> given(wanted, answer)).orElseGet(() -> compute(wanted, mine));
    }

    private CachedJson refresh(Wanted wanted, Flight mine) {
        Optional<Answer> young = Optional.of(policy.refreshAfter())
                .filter(age -> !age.isZero())
                .flatMap(age -> shelf.look(wanted).filter(kept -> kept.isYoungerThan(age, realTime.instant())));
        young.ifPresent(mine::land);
        return young.map(answer -> given(wanted, answer)).orElseGet(() -> compute(wanted, mine));
    }

    private CachedJson compute(Wanted wanted, Flight mine) {
        return new CachedJson(shelf.compute(wanted, mine).body(), Hit.MISS, Duration.ZERO);
    }

    private CachedJson given(Wanted wanted, Answer answer) {
        CachedJson kept = answer.given(realTime.instant());
        if (kept.hit() == Hit.STALE) {
            hits.countStale();
        } else {
            hits.count(wanted.key());
        }
        return kept;
    }
}
