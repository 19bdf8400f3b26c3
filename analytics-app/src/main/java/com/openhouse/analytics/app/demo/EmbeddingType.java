package com.openhouse.analytics.app.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The type that the column of the embeddings has: {@code vector(1536)}, or {@code real[]} without the extension. */
record EmbeddingType(String name, String schema, boolean isVector) {

    private static final String SQL = """
            select format_type(a.atttypid, a.atttypmod), quote_ident(n.nspname), t.typname = 'vector'
            from pg_attribute a join pg_type t on t.oid = a.atttypid join pg_namespace n on n.oid = t.typnamespace
            where a.attrelid = to_regclass('doc_chunks') and a.attname = 'embedding'
            """;

    static EmbeddingType of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            rows.next();
            return new EmbeddingType(rows.getString(1), rows.getString(2), rows.getBoolean(3));
        }
    }

    /**
     * As in production, the name says nothing: whoever needs the index has to find it in the catalogue. It is sparser
     * than the default, because building it is most of the time that loading takes.
     */
    String index() {
        return """
                create index chunks_fast_search_2 on doc_chunks
                using hnsw (embedding %s.vector_cosine_ops) with (m = 8, ef_construction = 16)
                """.formatted(schema);
    }
}
