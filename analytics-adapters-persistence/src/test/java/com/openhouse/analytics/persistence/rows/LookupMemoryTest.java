package com.openhouse.analytics.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LookupMemoryTest {

    private final AtomicInteger lookups = new AtomicInteger();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    void whatWasLookedUpIsRememberedForAMoment() {
        Cache<String, Integer> known = new LookupMemory(Duration.ofHours(1)).cache();

        assertThat(known.get("a", this::next)).isEqualTo(1);
        assertThat(known.get("a", this::next)).isEqualTo(1);
        assertThat(known.get("b", this::next)).isEqualTo(2);
    }

    @Test
    void afterTheMomentItIsLookedUpAnew() {
        Cache<String, Integer> known = new LookupMemory(Duration.ofMillis(1)).cache();
        known.get("a", this::next);

        await().until(() -> known.get("a", this::next) == 2);
    }

    @Test
    void nothingIsRememberedWhereItIsTurnedOff() {
        Cache<String, Integer> known = new LookupMemory(Duration.ZERO).cache();

        assertThat(known.get("a", this::next)).isEqualTo(1);
        assertThat(known.get("a", this::next)).isEqualTo(2);
    }

    @Test
    void whoAskAtTheSameTimeShareOneLookUp() throws Exception {
        Cache<String, Integer> known = new LookupMemory(Duration.ofHours(1)).cache();
        CountDownLatch answered = new CountDownLatch(1);
        List<Future<Integer>> all = Stream.generate(() -> callers.submit(() -> known.get("a", key -> {
                    awaitEnd(answered);
                    return next(key);
                })))
                .limit(20)
                .toList();
        answered.countDown();

        for (Future<Integer> one : all) {
            assertThat(one.get()).isEqualTo(1);
        }
    }

    @Test
    void aFailureIsToldAndForgotten() {
        Cache<String, Integer> known = new LookupMemory(Duration.ofHours(1)).cache();

        assertThatThrownBy(() -> known.get("a", key -> {
                    throw new IllegalStateException("away");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        assertThat(known.get("a", this::next)).isEqualTo(1);
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
