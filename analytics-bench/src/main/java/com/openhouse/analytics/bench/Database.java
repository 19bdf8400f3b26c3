package com.openhouse.analytics.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** One database of the server that is measured. */
record Database(String url) {

    static final String USER = "postgres";

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, "");
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Reads all rows, so that all of them were computed and sent. */
    static int drain(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int count = 0;
            while (rows.next()) {
                rows.getObject(1);
                count++;
            }
            return count;
        }
    }

    /** A file of resources with its {@code ${names}} replaced. */
    static String sql(String file, Map<String, ?> values) {
        String text = resource(file);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }

    static String resource(String file) {
        try (InputStream stream = Database.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
