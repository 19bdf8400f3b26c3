package com.openhouse.analytics.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Sends rows as JSON arrays that the database spreads over the columns itself: few round trips, no types to bind. */
final class RowWriter {

    private static final int BATCH = 2_000;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private RowWriter() {}

    static void write(Connection connection, TableRows table) throws SQLException {
        write(connection, table, null);
    }

    /** Beside the record's own columns writes an assignment such as {@code total = 1 + 1}, made in SQL. */
    static void write(Connection connection, TableRows table, @Nullable Computed computed) throws SQLException {
        if (table.rows().isEmpty()) {
            return;
        }
        Columns columns = new Columns(table.rows().get(0).getClass());
        try (PreparedStatement insert = connection.prepareStatement(sql(table.table(), columns, computed))) {
            for (int from = 0; from < table.rows().size(); from += BATCH) {
                List<? extends Record> batch = table.rows()
                        .subList(from, Math.min(from + BATCH, table.rows().size()));
                insert.setString(1, json(columns, batch));
                insert.executeUpdate();
            }
        }
    }

    static String json(Columns columns, List<? extends Record> rows) {
        return JSON.writeValueAsString(rows.stream().map(columns::values).toList());
    }

    private static String sql(String table, Columns columns, @Nullable Computed computed) {
        String names = String.join(", ", columns.names());
        return "insert into %s (%s%s) select %s%s from json_populate_recordset(cast(null as %s), cast(? as json))"
                .formatted(
                        table,
                        names,
                        computed == null ? "" : ", " + computed.column(),
                        names,
                        computed == null ? "" : ", " + computed.expression(),
                        table);
    }

    /** A column whose value the database makes, by an expression over the row's other columns. */
    record Computed(String column, String expression) {}
}
