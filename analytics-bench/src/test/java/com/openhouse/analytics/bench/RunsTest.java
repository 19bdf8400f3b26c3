package com.openhouse.analytics.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.openhouse.analytics.bench.Measured.Measure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final Path DOCS = Path.of("../docs");

    private final Runs runs = Runs.of("[]");

    @Test
    void keepsTheLatestRunOfEachSizeOnEachMachine() {
        put(1_000_000, "2 cores of A", 1);
        put(1_000_000, "2 cores of B", 2);
        put(10_000_000, "2 cores of A", 3);
        put(1_000_000, "2 cores of A", 4);

        assertThat(runs.all())
                .extracting(Measured::messages, Measured::processors, run -> run.figures()
                        .get(0)
                        .value())
                .containsExactly(
                        tuple(10_000_000L, "2 cores of A", 3.0),
                        tuple(1_000_000L, "2 cores of A", 4.0),
                        tuple(1_000_000L, "2 cores of B", 2.0));
    }

    @Test
    void comparesWithTheSmallerRunOfTheSameMachineAlone() {
        put(1_000_000, "2 cores of A", 10);
        put(1_000_000, "2 cores of B", 30);
        Measured large = put(10_000_000, "2 cores of B", 45);

        assertThat(runs.growth(large))
                .singleElement()
                .satisfies(growth -> assertThat(growth.value()).isEqualTo(1.5))
                .satisfies(growth -> assertThat(growth.verdict()).isEqualTo(Figure.REACHED));
    }

    @Test
    void hasNothingToCompareTheOnlyRunOfAMachineWith() {
        put(1_000_000, "2 cores of A", 10);
        Measured only = put(10_000_000, "2 cores of B", 45);

        assertThat(runs.growth(only)).isEmpty();
    }

    @Test
    void comparesWithASmallerRunThatWasMeasuredLater() {
        Measured large = put(10_000_000, "2 cores of A", 32);
        put(1_000_000, "2 cores of A", 20);

        assertThat(runs.growth(large)).singleElement().satisfies(growth -> assertThat(growth.verdict())
                .isEqualTo("**missed**"));
    }

    @Test
    void whatReadersAreShownIsWhatProgramsAreGiven() throws Exception {
        String forPrograms = Files.readString(DOCS.resolve("benchmarks.json"));

        Runs kept = Runs.of(forPrograms);

        assertThat(kept.json()).isEqualTo(forPrograms);
        assertThat(DOCS.resolve("benchmarks.md")).hasContent(Documents.forReaders(kept));
    }

    private Measured put(long messages, String processors, double millis) {
        Figure figure = Figure.of("Cold answers", "overview as super", millis, "ms");
        Measured run = new Measured(
                messages, "2026-11-29", processors + ", 25 GB of memory", "make bench", List.of(Measure.of(figure)));
        runs.put(run);
        return run;
    }
}
