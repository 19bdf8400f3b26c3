package com.openhouse.analytics.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** The same figures by plain SQL over the raw tables, by the best SQL one would write by hand, and by DuckDB on a copy. */
final class Rivals {

    private static final int TIMES = 5;
    private static final List<String> FIGURES = List.of("totals", "daily", "percentiles", "top", "chunks");
    private static final Map<String, String> ANSWERED_BY =
            Map.of("totals", "overview", "daily", "chat", "percentiles", "chat", "top", "chat", "chunks", "rag");

    private final Run run;

    Rivals(Run run) {
        this.run = run;
    }

    void measure() throws Exception {
        try (Connection connection = run.database().connect()) {
            for (String figure : FIGURES) {
                straightforward(connection, figure);
            }
            run.database().run(run.data().sql("sql/best-indexes.sql"));
            for (String figure : List.of("daily", "percentiles", "top")) {
                time("Best SQL by hand", figure, connection, run.data().sql("sql/best-" + figure + ".sql"));
            }
        } finally {
            run.database().run("drop index if exists bench_day");
        }
        duckdb();
    }

    private void straightforward(Connection connection, String figure) throws Exception {
        double rival = time(
                "Straightforward SQL", figure, connection, run.data().sql("sql/straightforward-" + figure + ".sql"));
        String path = ANSWERED_BY.get(figure);
        run.report().figures().stream()
                .filter(own -> own.name().equals(path + " as super"))
                .forEach(own -> run.report()
                        .add(Figure.of(
                                        "Against straightforward SQL",
                                        figure + " / " + path,
                                        rival / own.value(),
                                        "times")
                                .atLeast(200)
                                .noted("one figure against the whole answer that holds it")));
    }

    private void duckdb() throws Exception {
        Path file = run.directory().resolve("copy.duckdb");
        Files.deleteIfExists(file);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            copy(connection);
            for (String figure : FIGURES) {
                double rival =
                        time("DuckDB on a copy", figure, connection, run.data().sql("sql/duckdb-" + figure + ".sql"));
                String path = ANSWERED_BY.get(figure);
                run.report().figures().stream()
                        .filter(own -> own.name().equals(path + " as super"))
                        .forEach(own -> run.report()
                                .add(Figure.of("Against DuckDB", figure + " / " + path, rival / own.value(), "times")
                                        .atLeast(1)
                                        .noted("one figure against the whole answer that holds it")));
            }
        }
    }

    /** By Parquet's poor cousin, so that neither side needs an extension. */
    private void copy(Connection duckdb) throws SQLException, java.io.IOException {
        Path messages = run.directory().resolve("messages.csv");
        Path chunks = run.directory().resolve("chunks.csv");
        run.database()
                .run(run.data()
                        .sql("sql/copy-messages.sql")
                        .replace("${file}", messages.toAbsolutePath().toString()));
        run.database()
                .run(run.data()
                        .sql("sql/copy-chunks.sql")
                        .replace("${file}", chunks.toAbsolutePath().toString()));
        try (Statement statement = duckdb.createStatement()) {
            statement.execute("create table messages as select * from read_csv('" + messages.toAbsolutePath()
                    + "', header = true)");
            statement.execute(
                    "create table chunks as select * from read_csv('" + chunks.toAbsolutePath() + "', header = true)");
        }
        Files.delete(messages);
        Files.delete(chunks);
    }

    private double time(String group, String figure, Connection connection, String sql) throws Exception {
        Database.drain(connection, sql);
        Figure median = Figure.median(
                group, figure, Samples.of(TIMES, 3 * run.seconds(), () -> Database.drain(connection, sql)));
        run.report().add(median);
        return median.value();
    }
}
