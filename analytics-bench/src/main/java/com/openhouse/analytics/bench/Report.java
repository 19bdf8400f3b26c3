package com.openhouse.analytics.bench;

import java.util.ArrayList;
import java.util.List;

/** Collects figures, and tells each as it comes. */
final class Report {

    private final List<Figure> figures = new ArrayList<>();

    private final long began = System.nanoTime();
    private boolean complete = true;

    /** Tells what comes next, and how long it all has taken so far. */
    synchronized void begin(String part) {
        System.out.printf("%n%s (after %d s)%n", part, (System.nanoTime() - began) / 1_000_000_000);
    }

    synchronized void failed(String group, String name, Exception failure) {
        complete = false;
        add(Figure.of(group, name, Double.NaN, "").noted("could not be measured: " + failure.getMessage()));
        System.out.println("    could not be measured: " + failure);
    }

    /** Whether everything that was tried could be measured. */
    synchronized boolean isComplete() {
        return complete;
    }

    synchronized void add(Figure figure) {
        figures.add(figure);
        System.out.printf(
                "  %-24s %-62s %16s  %s %s%n",
                figure.group(), figure.name(), figure.shown(), figure.goal(), figure.verdict());
    }

    synchronized List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Not a number where there is none. */
    synchronized double value(String group, String name) {
        return figures.stream()
                .filter(figure -> figure.group().equals(group) && figure.name().equals(name))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
