package com.openhouse.analytics.app.demo;

import com.openhouse.analytics.app.demo.row.ChunkRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes chunks, lets the database invent their embeddings, and indexes these as an operator would by hand. */
final class ChunkWriter {

    /** Eight directions of 1536 dimensions; a chunk's embedding is one of them, rotated by its id. */
    private static final String DIRECTIONS = """
            create temp table demo_direction on commit drop as
            select b as number, array_agg(cast(sin(i * (b + 1.7) + i * i * 0.013) as real) order by i) as axes
            from generate_series(0, 7) b, generate_series(1, 1536) i
            group by b
            """;

    private static final String ROTATED = """
            (select axes[turn + 1:1536] || axes[1:turn]
            from demo_direction,
              (select cast(cast('x' || substr(md5(cast(id as text)), 1, 7) as bit(28)) as integer) as hash) h,
              lateral (select hash %% 1536 as turn) t
            where number = hash / 1536 %% 8)
            """;

    private ChunkWriter() {}

    static void write(Connection connection, List<ChunkRow> chunks) throws SQLException {
        EmbeddingType type = EmbeddingType.of(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(DIRECTIONS);
            RowWriter.write(connection, table(chunks, true), embedding(type));
            RowWriter.write(connection, table(chunks, false));
            if (type.isVector()) {
                statement.execute(type.index());
            }
        }
    }

    private static RowWriter.Computed embedding(EmbeddingType type) {
        return new RowWriter.Computed("embedding", "cast(%s as %s)".formatted(ROTATED.formatted(), type.name()));
    }

    private static TableRows table(List<ChunkRow> chunks, boolean embedded) {
        return new TableRows(
                "doc_chunks",
                chunks.stream().filter(chunk -> chunk.embedded() == embedded).toList());
    }
}
