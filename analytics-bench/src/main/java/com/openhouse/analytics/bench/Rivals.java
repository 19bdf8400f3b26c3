package com.openhouse.analytics.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The same figures by plain SQL over the raw tables, by the best SQL one would write by hand, and by DuckDB on a copy. */
final class Rivals {

    /** The product's own statements for the pages that hold such figures. */
    static final String OWN = "Own statements";

    /** Platform-wide figures, each a file of every rival, with the product's address and statement that tell it. */
    private static final List<Rivalled> FIGURES = List.of(
            new Rivalled("totals", "overview", "Rows in scope"),
            new Rivalled("daily", "chat", "Traffic of each local day"),
            new Rivalled(
                    "percentiles",
                    "chat",
                    "Percentiles of the latencies above 0 that message rows of the window recorded"),
            new Rivalled("top", "chat", "Most asked questions"),
            new Rivalled(
                    "chunks",
                    "rag",
                    "Chunks by development and house type",
                    "Length and age of all chunks that figures count"));

    private static final int TIMES = 5;
    private static final String AT_MOST = "set statement_timeout = '10min'";

    private final Run run;

    Rivals(Run run) {
        this.run = run;
    }

    /** Whether this answer holds figures that the rivals tell too. */
    static boolean isMet(String path, String who) {
        return who.equals(Cold.SUPER)
                && FIGURES.stream().anyMatch(figure -> figure.page().equals(path));
    }

    void measure() throws Exception {
        try (Connection connection = run.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(AT_MOST);
            straightforward(connection);
            byHand(connection);
        }
        try (DuckDb duckdb = new DuckDb(run)) {
            duckdb.copy();
            columnar(duckdb.connection());
        }
    }

    private void straightforward(Connection connection) throws Exception {
        for (Rivalled figure : FIGURES) {
            time("Straightforward SQL", figure, connection, "straightforward");
        }
        comparePages("straightforward SQL", "Straightforward SQL", 200);
    }

    private void byHand(Connection connection) throws Exception {
        try {
            run.database().run(run.data().sql("sql/best-indexes.sql"));
            for (Rivalled figure : FIGURES.subList(1, 4)) {
                time("Best SQL by hand", figure, connection, "best");
            }
        } finally {
            run.database().run("drop index if exists bench_day");
        }
    }

    private void columnar(Connection connection) throws Exception {
        for (Rivalled figure : FIGURES) {
            double rival = time("DuckDB on a copy", figure, connection, "duckdb");
            compare("Against DuckDB", figure.name(), rival, own(figure), 1, "statement beside statement");
        }
        comparePages("DuckDB", "DuckDB on a copy", 1);
    }

    /** All that a rival tells of a page beside the product's whole answer. */
    private void comparePages(String rival, String group, double target) {
        for (String page : FIGURES.stream().map(Rivalled::page).distinct().toList()) {
            double all = FIGURES.stream()
                    .filter(figure -> figure.page().equals(page))
                    .mapToDouble(figure -> run.report().value(group, figure.name()))
                    .sum();
            compare(
                    "Against " + rival,
                    "its figures of " + page,
                    all,
                    run.report().value("Cold answers", page + " as super"),
                    target,
                    "beside the whole answer of the product, over HTTP");
        }
    }

    /** Beside what the product took in this run, where that was measured. */
    private void compare(String group, String name, double rival, double own, double target, String note) {
        if (!Double.isNaN(own) && !Double.isNaN(rival)) {
            run.report()
                    .add(Figure.of(group, name, rival / own, "times")
                            .atLeast(target)
                            .noted(note));
        }
    }

    private double own(Rivalled figure) {
        return figure.statements().stream()
                .mapToDouble(statement -> run.report().value(OWN, statement))
                .sum();
    }

    private double time(String group, Rivalled figure, Connection connection, String rival) throws Exception {
        String sql = run.data().sql("sql/" + rival + "-" + figure.name() + ".sql");
        Figure median;
        try {
            Database.drain(connection, sql);
            median = Figure.median(
                    group, figure.name(), Samples.of(TIMES, run.seconds(), () -> Database.drain(connection, sql)));
        } catch (SQLException failure) {
            run.report().failed(group, figure.name(), failure);
            return Double.NaN;
        }
        run.report().add(median);
        return median.value();
    }

    /** @param statements what the product's own say that they read */
    record Rivalled(String name, String page, List<String> statements) {

        Rivalled(String name, String page, String... statements) {
            this(name, page, List.of(statements));
        }
    }
}
