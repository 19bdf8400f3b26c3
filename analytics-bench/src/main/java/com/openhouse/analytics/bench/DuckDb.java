package com.openhouse.analytics.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * A columnar database with a copy of what the figures need. Local days are computed on the way, because zones are an
 * extension of it that would have to be loaded from afar.
 */
final class DuckDb implements AutoCloseable {

    private final Run run;
    private final Path file;
    private final Connection connection;

    DuckDb(Run run) throws IOException, SQLException {
        this.run = run;
        this.file = run.directory().resolve("copy.duckdb");
        Files.deleteIfExists(file);
        this.connection = DriverManager.getConnection("jdbc:duckdb:" + file);
    }

    Connection connection() {
        return connection;
    }

    void copy() throws IOException, SQLException {
        for (String table : List.of("messages", "chunks")) {
            Path rows = run.directory().resolve(table + ".csv");
            try {
                write(run.data().sql("sql/copy-" + table + ".sql"), rows);
                read(table, rows);
            } finally {
                Files.deleteIfExists(rows);
            }
        }
    }

    private void write(String sql, Path rows) throws IOException, SQLException {
        try (Connection source = run.database().connect();
                OutputStream out = Files.newOutputStream(rows)) {
            source.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
        }
    }

    private void read(String table, Path rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " as select * from read_csv('" + rows + "', header = true)");
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        Files.deleteIfExists(file);
    }
}
