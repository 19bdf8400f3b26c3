package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Puts the whole API to random companies: each field is compared with the slow reference, and figures, rows and documents
 * that tell of the same thing with one another. Both layouts of {@code messages} run at once.
 *
 * <p>{@code -Doracle.n=500} sets the number of companies, {@code -Doracle.seed=17} replays one.
 */
final class OracleIT {
    private static final int ENOUGH = Integer.getInteger("oracle.enough", 5);

    /** How many of a hundred answers are asked for as CSV, too. */
    private static final int IN_BOTH_FORMS = 15;

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @AfterAll
    static void stop() {
        Backends.stop();
    }

    @Test
    void everyFigureIsTheOneThatTheRowsGive() {
        Arrays.stream(Layout.values()).map(Backends::of).toList().parallelStream()
                .forEach(this::put);
        assertThat(failures).isEmpty();
    }

    private void put(Backend backend) {
        for (long seed : seeds(backend.layout())) {
            if (failures.size() < ENOUGH) {
                put(backend, seed);
            }
        }
    }

    /** Even seeds are companies of the first layout, odd ones of the later. */
    private static List<Long> seeds(Layout layout) {
        Long replayed = Long.getLong("oracle.seed");
        LongStream all =
                replayed == null ? LongStream.rangeClosed(1, Long.getLong("oracle.n", 200)) : LongStream.of(replayed);
        return all.filter(seed -> seed % Layout.values().length == layout.ordinal())
                .boxed()
                .toList();
    }

    private void put(Backend backend, long seed) {
        Instant asOf = Moments.ofSeed(seed);
        RawData data = backend.layout().fit(RandomData.generate(seed, asOf));
        try {
            backend.hold(data, asOf);
        } catch (SQLException e) {
            throw new IllegalStateException("Seed " + seed + " cannot be held", e);
        }
        Dice dice = new Dice(~seed);
        Examination examination = new Examination(backend);
        CsvExamination documents = new CsvExamination(backend, dice);
        for (Case request : Cases.of(data, asOf, seed)) {
            tell(seed, asOf, request, examination.differences(request));
            if (dice.chance(IN_BOTH_FORMS)) {
                tell(seed, asOf, request, documents.differences(request));
            }
        }
        tell(seed, asOf, "drill-downs", DrillDowns.differences(backend, data, seed));
    }

    private void tell(long seed, Instant asOf, Object asked, List<String> differences) {
        if (!differences.isEmpty() && failures.size() < ENOUGH) {
            failures.add("-Doracle.seed=" + seed + " as of " + asOf + ", " + asked + "\n    "
                    + String.join("\n    ", differences.subList(0, Math.min(2 * ENOUGH, differences.size()))) + "\n");
        }
    }
}
