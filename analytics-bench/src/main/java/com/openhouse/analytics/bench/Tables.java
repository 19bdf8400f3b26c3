package com.openhouse.analytics.bench;

import com.openhouse.analytics.bench.Measured.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures for readers: their groups in the order that they were measured in, each as a table. */
final class Tables {

    private static final String HEAD =
            "\n\n| what | figure | target | | spread (p10 to p99) | note |\n|---|---|---|---|---|---|\n";

    /** Milliseconds; the many statements below are in the raw figures alone. */
    private static final double WORTH_SHOWING = 1;

    private Tables() {}

    static String of(List<Measure> figures) {
        Map<String, List<Measure>> groups = figures.stream()
                .filter(figure -> !figure.group().equals(Rivals.OWN) || figure.value() >= WORTH_SHOWING)
                .collect(Collectors.groupingBy(Measure::group, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        groups.forEach((group, rows) -> text.append("\n### ")
                .append(group)
                .append(HEAD)
                .append(rows.stream().map(Tables::row).collect(Collectors.joining("\n", "", "\n"))));
        return text.toString();
    }

    private static String row(Measure figure) {
        return "| "
                + String.join(
                        " | ",
                        figure.name(),
                        Figure.shown(figure.value(), figure.unit()),
                        figure.target(),
                        figure.verdict(),
                        spread(figure.samples()),
                        figure.note())
                + " |";
    }

    private static String spread(List<Double> samples) {
        return samples.isEmpty()
                ? ""
                : Figure.plain(Samples.quantile(samples, 0.1)) + " to " + Figure.plain(Samples.quantile(samples, 0.99))
                        + " of " + samples.size();
    }
}
