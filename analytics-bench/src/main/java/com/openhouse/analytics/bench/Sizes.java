package com.openhouse.analytics.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The latest run of each size, as docs/benchmarks.json holds them: from the number of messages to the run. */
final class Sizes {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> GROWING = List.of("Cold answers", "Lists");

    private final TreeMap<Long, Measured> runs;

    private Sizes(TreeMap<Long, Measured> runs) {
        this.runs = runs;
    }

    static Sizes read(Path file) throws IOException {
        return new Sizes(
                Files.exists(file)
                        ? JSON.readValue(Files.readString(file), new TypeReference<TreeMap<Long, Measured>>() {})
                        : new TreeMap<>());
    }

    /** How much longer the same request takes than with the messages of the largest smaller run. */
    List<Figure> growth(Size size, Report report) {
        Map.Entry<Long, Measured> smaller = runs.lowerEntry(size.messages());
        return smaller == null
                ? List.of()
                : report.figures().stream()
                        .filter(figure -> GROWING.contains(figure.group()))
                        .flatMap(figure -> smaller.getValue().same(figure).stream()
                                .map(before -> grown(figure, before, size, smaller.getKey())))
                        .toList();
    }

    /** Only from a million messages on everything else stays as large as it is. */
    private static Figure grown(Figure figure, Measure before, Size size, long smaller) {
        Figure grown = Figure.of("Growth", figure.name(), figure.value() / before.value(), "times")
                .noted("with " + Figure.plain(size.messages() / (double) smaller) + " times the messages of the run of "
                        + Figure.whole(smaller));
        return smaller >= Size.FULL ? grown.atMost(1.5) : grown;
    }

    /** Puts this run in the place of an earlier one of its size. */
    void put(Size size, String date, String machine, List<Figure> figures) {
        runs.put(
                size.messages(),
                new Measured(
                        date,
                        machine,
                        "make bench SIZE=" + size.name() + " SECONDS_EACH=" + Integer.getInteger("bench.seconds"),
                        figures.stream().map(Measure::of).toList()));
    }

    /** The largest first, by its number of messages. */
    Map<Long, Measured> largestFirst() {
        return runs.descendingMap();
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(runs) + "\n";
    }

    record Measured(String date, String machine, String command, List<Measure> figures) {

        List<Measure> same(Figure figure) {
            return figures.stream()
                    .filter(before -> before.group().equals(figure.group())
                            && before.name().equals(figure.name()))
                    .sorted(Comparator.comparing(Measure::value))
                    .limit(1)
                    .toList();
        }
    }

    /** A figure as it is kept; {@code target} begins with what it is compared by, and is empty where there is none, like its verdict. */
    record Measure(
            String group,
            String name,
            double value,
            String unit,
            String target,
            String verdict,
            String note,
            List<Double> samples) {

        static Measure of(Figure figure) {
            return new Measure(
                    figure.group(),
                    figure.name(),
                    figure.value(),
                    figure.unit(),
                    figure.goal(),
                    figure.verdict(),
                    figure.note(),
                    figure.samples());
        }
    }
}
