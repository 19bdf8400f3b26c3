package com.openhouse.analytics.bench;

import com.openhouse.analytics.bench.Measured.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The latest run of each size on each machine, as docs/benchmarks.json holds them: machines in the order in which they were first measured, of each
 * the largest run first.
 */
final class Runs {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> GROWING = List.of("Cold answers", "Lists");

    private final List<Measured> runs;

    private Runs(List<Measured> runs) {
        this.runs = runs;
    }

    static Runs read(Path file) throws IOException {
        return of(Files.exists(file) ? Files.readString(file) : "[]");
    }

    static Runs of(String json) {
        return new Runs(new ArrayList<>(JSON.readValue(json, new TypeReference<List<Measured>>() {})));
    }

    /** Puts this run in the place of an earlier one of its size on its machine. */
    void put(Measured run) {
        List<String> processors = Stream.concat(runs.stream(), Stream.of(run))
                .map(Measured::processors)
                .distinct()
                .toList();
        runs.removeIf(before -> before.messages() == run.messages() && before.isOnMachineOf(run));
        runs.add(run);
        runs.sort(Comparator.comparing((Measured one) -> processors.indexOf(one.processors()))
                .thenComparing(Measured::messages, Comparator.reverseOrder()));
    }

    /** How much longer the same request takes than on the same machine with the messages of the largest smaller run. */
    List<Figure> growth(Measured run) {
        return runs.stream()
                .filter(smaller -> smaller.isOnMachineOf(run) && smaller.messages() < run.messages())
                .max(Comparator.comparing(Measured::messages))
                .map(smaller -> run.figures().stream()
                        .filter(figure -> GROWING.contains(figure.group()))
                        .flatMap(figure -> smaller.same(figure).stream()
                                .map(before -> grown(figure, before, run.messages(), smaller.messages())))
                        .toList())
                .orElse(List.of());
    }

    /** Only from a million messages on everything else stays as large as it is. */
    private static Figure grown(Measure figure, Measure before, long messages, long smaller) {
        Figure grown = Figure.of("Growth", figure.name(), figure.value() / before.value(), "times")
                .noted("with " + Figure.plain(messages / (double) smaller) + " times the messages of the run of "
                        + Figure.whole(smaller));
        return smaller >= Size.FULL ? grown.atMost(1.5) : grown;
    }

    List<Measured> all() {
        return List.copyOf(runs);
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(runs) + "\n";
    }
}
