package com.openhouse.analytics.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects figures, tells each as it comes, and writes them down. */
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

    /** The groups in the order that they were measured in, each as a table. */
    synchronized String tables() {
        Map<String, List<Figure>> groups =
                figures.stream().collect(Collectors.groupingBy(Figure::group, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        groups.forEach((group, rows) -> text.append("\n## ")
                .append(group)
                .append("\n\n| what | figure | target | | spread (p10 to p99) | note |\n|---|---|---|---|---|---|\n")
                .append(rows.stream().map(Report::row).collect(Collectors.joining("\n", "", "\n"))));
        return text.toString();
    }

    private static String row(Figure figure) {
        String spread = figure.samples().isEmpty()
                ? ""
                : Figure.plain(Samples.quantile(figure.samples(), 0.1)) + " to "
                        + Figure.plain(Samples.quantile(figure.samples(), 0.99)) + " of "
                        + figure.samples().size();
        return "| "
                + String.join(
                        " | ", figure.name(), figure.shown(), figure.goal(), figure.verdict(), spread, figure.note())
                + " |";
    }
}
