package com.openhouse.analytics.persistence.telemetry;

import static com.openhouse.analytics.domain.telemetry.Outcome.DUPLICATE;
import static com.openhouse.analytics.domain.telemetry.Outcome.RECORDED;
import static com.openhouse.analytics.persistence.telemetry.Reporting.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.domain.telemetry.EventKind;
import com.openhouse.analytics.domain.telemetry.Feedback;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.domain.telemetry.TelemetryRecorder;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Senders at the same time lose nothing and count nothing twice. */
@PersistenceTest
class TelemetryAtOnceIT {

    @Autowired
    private TelemetryRecorder recorder;

    @Autowired
    private DataSource dataSource;

    private Reporting told;

    @BeforeEach
    void oneDocumentAndOneHomeowner() {
        told = Reporting.of(dataSource);
    }

    @Test
    void sendersOfTheSameBatchAtTheSameTimeCountItOnce() throws Exception {
        UUID second = told.estate().document("manual", Map.of());
        List<DocumentEvent> events = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(n -> Reporting.event(
                        n % 2 == 0 ? told.document() : second,
                        told.homeowner(),
                        null,
                        EventKind.DOWNLOAD,
                        NOON,
                        "key \"" + n + "\\"))
                .toList());
        int senders = 6;
        CyclicBarrier together = new CyclicBarrier(senders);

        List<Outcome> outcomes = new ArrayList<>();
        for (Future<List<Outcome>> sent : atOnce(senders, () -> {
            List<DocumentEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled);
            together.await(4, TimeUnit.MINUTES);
            return recorder.recordOpenings(told.scope(), shuffled);
        })) {
            outcomes.addAll(sent.get());
        }

        assertThat(outcomes).hasSize(600).containsOnly(RECORDED, DUPLICATE);
        assertThat(Collections.frequency(outcomes, RECORDED)).isEqualTo(100);
        assertThat(told.counters(told.document())).isEqualTo("0/50");
        assertThat(told.counters(second)).isEqualTo("0/50");
        assertThat(told.row("select total_downloads from homeowners", told.homeowner()))
                .isEqualTo(Map.of("total_downloads", 100));
    }

    @Test
    void differentBatchesAtTheSameTimeLoseNoCount() throws Exception {
        int senders = 6;
        CyclicBarrier together = new CyclicBarrier(senders);
        for (Future<List<Outcome>> sent : atOnce(senders, () -> {
            together.await(4, TimeUnit.MINUTES);
            return IntStream.range(0, 20)
                    .mapToObj(n -> recorder.recordOpenings(
                            told.scope(), List.of(told.view(UUID.randomUUID().toString(), NOON))))
                    .flatMap(List::stream)
                    .toList();
        })) {
            assertThat(sent.get()).hasSize(20).containsOnly(RECORDED);
        }

        assertThat(told.counters(told.document())).isEqualTo("120/0");
    }

    @Test
    void sendersOfOneRatingAtTheSameTimeWriteItOnce() throws Exception {
        UUID message =
                told.rows().exchange(told.estate().tenant(), told.estate().id(), NOON, "Why?", "Because.");
        CyclicBarrier together = new CyclicBarrier(4);

        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> sent : atOnce(4, () -> {
            together.await(4, TimeUnit.MINUTES);
            return recorder.recordFeedback(told.scope(), new Feedback(message, 4, null, null, "a"));
        })) {
            outcomes.add(sent.get());
        }

        assertThat(outcomes).containsExactlyInAnyOrder(RECORDED, DUPLICATE, DUPLICATE, DUPLICATE);
    }

    private static <T> List<Future<T>> atOnce(int many, Callable<T> task) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(many);
        try {
            return threads.invokeAll(Collections.nCopies(many, task), 4, TimeUnit.MINUTES);
        } finally {
            threads.shutdownNow();
        }
    }
}
