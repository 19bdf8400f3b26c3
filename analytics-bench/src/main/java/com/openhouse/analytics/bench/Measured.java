package com.openhouse.analytics.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A run as it is kept.
 *
 * @param machine its processors first, up to a comma
 */
record Measured(long messages, String date, String machine, String command, List<Measure> figures) {

    /** How many of which kind. */
    String processors() {
        return machine.split(", ", 2)[0];
    }

    boolean isOnMachineOf(Measured other) {
        return processors().equals(other.processors());
    }

    Optional<Measure> same(Measure figure) {
        return figures.stream()
                .filter(before ->
                        before.group().equals(figure.group()) && before.name().equals(figure.name()))
                .min(Comparator.comparing(Measure::value));
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
