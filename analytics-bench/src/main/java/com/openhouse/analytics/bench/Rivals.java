package com.openhouse.analytics.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The same figures by plain SQL over the raw tables, by the best SQL one would write by hand, and by DuckDB on a copy. */
final class Rivals {

    /** Platform-wide figures, each a file of every rival, with the address of the product whose answer holds it. */
    static final List<Rivalled> FIGURES = List.of(
            new Rivalled("totals", "overview"),
            new Rivalled("daily", "chat"),
            new Rivalled("percentiles", "chat"),
            new Rivalled("top", "chat"),
            new Rivalled("chunks", "rag"));

    private static final int TIMES = 5;
    private static final String AT_MOST = "set statement_timeout = '10min'";

    private final Run run;

    Rivals(Run run) {
        this.run = run;
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
        for (String page : FIGURES.stream().map(Rivalled::page).distinct().toList()) {
            double all = FIGURES.stream()
                    .filter(figure -> figure.page().equals(page))
                    .mapToDouble(figure -> run.report().value("Straightforward SQL", figure.name()))
                    .sum();
            compare("Against straightforward SQL", "its figures of the page / " + page, page, all, 200);
        }
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
            compare("Against DuckDB", figure.name() + " alone / " + figure.page(), figure.page(), rival, 1);
        }
    }

    /** Beside the product's answer of this run, where it was measured. */
    private void compare(String group, String name, String page, double rival, double target) {
        double own = run.report().value("Cold answers", page + " as super");
        if (!Double.isNaN(own)) {
            run.report()
                    .add(Figure.of(group, name, rival / own, "times")
                            .atLeast(target)
                            .noted("the product's time is that of the whole answer, over HTTP"));
        }
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

    record Rivalled(String name, String page) {}
}
