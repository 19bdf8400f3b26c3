package com.openhouse.analytics.app.oracle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Inserts lists of records, a batch for each table. */
final class Rows {
    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    <T> void insert(String into, String values, List<T> rows, Function<T, @Nullable Object[]> cells)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + into + " values (" + values + ")")) {
            for (T row : rows) {
                @Nullable Object[] cell = cells.apply(row);
                for (int i = 0; i < cell.length; i++) {
                    statement.setObject(i + 1, value(cell[i]));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private @Nullable Object value(@Nullable Object value) throws SQLException {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Map<?, ?> object) {
            return JSON.writeValueAsString(object);
        }
        if (value instanceof List<?> list) {
            return connection.createArrayOf("text", list.toArray());
        }
        return value;
    }
}
