package com.openhouse.analytics.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedLookupTest {

    private final SharedLookup<String, Integer> lookups = new SharedLookup<>();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final BlockingQueue<Integer> values = new ArrayBlockingQueue<>(100);
    private final AtomicInteger begun = new AtomicInteger();

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    void whoComesDuringALookUpIsToldByTheNextOne() throws Exception {
        Future<Integer> first = later("a");
        await().until(() -> begun.get() == 1);
        List<Future<Integer>> others =
                Stream.generate(() -> later("a")).limit(20).toList();
        values.add(1);
        assertThat(first.get()).isEqualTo(1);

        IntStream.rangeClosed(2, 40).forEach(values::add);
        for (Future<Integer> other : others) {
            assertThat(other.get()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void differentKeysDoNotWaitForEachOther() throws Exception {
        later("a");
        await().until(() -> begun.get() == 1);
        assertThat(lookups.get("b", () -> 7)).isEqualTo(7);
    }

    @Test
    void aFailureIsToldToThoseWhoShareItAndIsForgotten() throws Exception {
        assertThatThrownBy(() -> lookups.get("a", () -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(lookups.get("a", () -> 7)).isEqualTo(7);
    }

    @Test
    void nobodyIsToldWhatWasTrueBeforeHeAsked() throws Exception {
        AtomicInteger truth = new AtomicInteger();
        List<Future<Boolean>> checks = IntStream.range(0, 8)
                .mapToObj(
                        caller -> callers.submit(() -> IntStream.range(0, 5_000).allMatch(round -> {
                            int before = truth.incrementAndGet();
                            return lookups.get("a", truth::get) >= before;
                        })))
                .toList();
        for (Future<Boolean> check : checks) {
            assertThat(check.get()).isTrue();
        }
    }

    private Future<Integer> later(String key) {
        return callers.submit(() -> lookups.get(key, this::value));
    }

    private Integer value() {
        begun.incrementAndGet();
        try {
            return values.take();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
