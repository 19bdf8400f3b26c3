package com.openhouse.analytics.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class LookupMemoryTest {

    private final AtomicInteger lookups = new AtomicInteger();
    private final AtomicLong clock = new AtomicLong();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    void whatWasLookedUpIsRememberedForAMoment() {
        LoadingCache<String, Integer> known = new LookupMemory(Duration.ofHours(1)).cache(this::next);

        assertThat(known.get("a")).isEqualTo(1);
        assertThat(known.get("a")).isEqualTo(1);
        assertThat(known.get("b")).isEqualTo(2);
    }

    @Test
    void afterTheMomentItIsLookedUpAnew() {
        LoadingCache<String, Integer> known = new LookupMemory(Duration.ofSeconds(40)).cache(this::next, clock::get);
        known.get("a");
        clock.addAndGet(Duration.ofSeconds(41).toNanos());

        assertThat(known.get("a")).isEqualTo(2);
    }

    @Test
    void nothingIsRememberedWhereItIsTurnedOff() {
        LoadingCache<String, Integer> known = new LookupMemory(Duration.ZERO).cache(this::next);

        assertThat(known.get("a")).isEqualTo(1);
        assertThat(known.get("a")).isEqualTo(2);
    }

    @Test
    void whoAskAtTheSameTimeShareOneLookUp() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        LoadingCache<String, Integer> known = new LookupMemory(Duration.ofHours(1)).cache(key -> {
            awaitEnd(answered);
            return next(key);
        });
        List<Future<Integer>> all = Stream.generate(() -> callers.submit(() -> known.get("a")))
                .limit(20)
                .toList();
        answered.countDown();

        for (Future<Integer> one : all) {
            assertThat(one.get()).isEqualTo(1);
        }
    }

    @Test
    void whileOneLooksUpAnewTheOthersAreGivenWhatIsKnown() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        Duration moment = Duration.ofSeconds(40);
        LoadingCache<String, Integer> known = new LookupMemory(moment)
                .cache(
                        key -> {
                            int lookup = next(key);
                            if (lookup > 1) {
                                awaitEnd(answered);
                            }
                            return lookup;
                        },
                        clock::get);
        known.get("a");
        clock.addAndGet(moment.toNanos() * 3 / 4);

        Future<Integer> one = callers.submit(() -> known.get("a"));
        await().until(() -> lookups.get() == 2);
        assertThat(known.get("a")).isEqualTo(1);
        answered.countDown();
        one.get();

        assertThat(known.get("a")).isEqualTo(2);
        assertThat(lookups).hasValue(2);
    }

    @Test
    void aFailureIsToldAndForgotten() {
        LoadingCache<String, Integer> known = new LookupMemory(Duration.ofHours(1)).cache(key -> {
            if (next(key) == 1) {
                throw new IllegalStateException("away");
            }
            return lookups.get();
        });

        assertThatThrownBy(() -> known.get("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        assertThat(known.get("a")).isEqualTo(2);
    }

    private Integer next(String key) {
        return lookups.incrementAndGet();
    }

    private static void awaitEnd(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
