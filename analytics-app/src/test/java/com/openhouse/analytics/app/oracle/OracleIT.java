package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Puts the whole API to random companies: each field is compared with the slow reference, and figures, rows and documents
 * that tell of the same thing with one another. Both layouts of {@code messages} run at once.
 *
 * <p>{@code -Doracle.n=500} sets the number of companies, {@code -Doracle.seed=17} replays one.
 */
@ExtendWith(Backends.class)
final class OracleIT {
    private static final int ENOUGH = Integer.getInteger("oracle.enough", 5);

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

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
        List<Case> cases = Cases.of(data, asOf, seed);
        Dice dice = new Dice(~seed);
        cases.forEach(request -> examine(backend, seed, request, dice));
        CsvExamination documents = new CsvExamination(backend);
        for (Export export : Export.of(seed)) {
            export.asked(cases)
                    .ifPresent(request -> tell(
                            seed,
                            request.seen().asOf,
                            request + " as " + export,
                            documents.differences(request, export)));
        }
    }

    private void examine(Backend backend, long seed, Case request, Dice dice) {
        Examination examination = new Examination(backend);
        Examination.Found found = examination.examine(request);
        tell(seed, request.seen().asOf, request, found.differences());
        for (DrillDowns.Step step : DrillDowns.of(request, found.answer(), dice)) {
            Examination.Found rows = examination.examine(step.rows());
            tell(seed, request.seen().asOf, step.rows(), rows.differences());
            if (!step.addsUp(rows.answer())) {
                String other = step.figure() + " has " + rows.answer().path("total") + " rows";
                tell(seed, request.seen().asOf, step.rows(), List.of(other));
            }
        }
    }

    private void tell(long seed, Instant asOf, Object asked, List<String> differences) {
        if (!differences.isEmpty() && failures.size() < ENOUGH) {
            failures.add("-Doracle.seed=" + seed + " as of " + asOf + ", " + asked + "\n    "
                    + String.join("\n    ", differences.subList(0, Math.min(2 * ENOUGH, differences.size()))) + "\n");
        }
    }
}
