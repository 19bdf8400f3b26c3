package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachePolicy;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.JsonBytes;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.transaction.support.TransactionOperations;

/** What a kept answer costs within the process: its key, its place in memory, its count. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KeptAnswerBenchmark {

    private static final Duration TTL = Duration.ofMinutes(15);
    private static final JsonBytes ANSWER = JsonBytes.of("{\"a\":" + "1".repeat(20_000) + "}");

    private final CacheKey platform =
            new CacheKey("overview", new Scope.Platform(), "v=1;zone=Europe/Dublin/mixed;compare=false");
    private final CacheKey twentyDevelopments =
            new CacheKey("chat", twenty(), "v=1;zone=Europe/Dublin/Europe/Dublin;limit=10");
    private final JpaMetricsCache cache = new JpaMetricsCache(
            nothing(),
            TransactionOperations.withoutTransaction(),
            new HitCounts(),
            new CachePolicy(Duration.ZERO, Duration.ZERO, TTL, 1 << 26),
            InstantSource.system(),
            () -> 0,
            Runnable::run);

    @Benchmark
    public CachedJson ofThePlatform() {
        return cache.getOrSetJson(platform, TTL, () -> ANSWER);
    }

    @Benchmark
    public CachedJson ofTwentyDevelopments() {
        return cache.getOrSetJson(twentyDevelopments, TTL, () -> ANSWER);
    }

    private static Scope twenty() {
        TreeSet<UUID> ids = new TreeSet<>();
        for (int i = 0; i < 20; i++) {
            ids.add(new UUID(i, i));
        }
        return new Scope.Developments(new UUID(0, 1), ids, Authority.DEVELOPMENTS);
    }

    /** A table that takes everything and holds nothing; only the first answer and one in five seconds ask it. */
    private static ApiCacheRepository nothing() {
        return (ApiCacheRepository) Proxy.newProxyInstance(
                ApiCacheRepository.class.getClassLoader(),
                new Class<?>[] {ApiCacheRepository.class},
                (proxy, method, arguments) -> switch (method.getReturnType().getSimpleName()) {
                    case "Optional" -> java.util.Optional.empty();
                    case "int" -> 1;
                    case "List" -> java.util.List.of();
                    default -> null;
                });
    }
}
