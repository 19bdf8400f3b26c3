package com.openhouse.analytics.persistence.rag;

import com.openhouse.analytics.domain.rag.IndexFacts;
import com.openhouse.analytics.domain.rag.VectorIndexHealth;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import java.util.List;
import java.util.Map;

/**
 * Reads the state of the vector indexes from PostgreSQL's catalogue. It concerns the whole table, so only those who may
 * see the whole platform, and look at all of it, get more than the status.
 */
record VectorIndexCatalogue(NativeRows rows) {

    private static final SqlFile SOURCE = SqlFile.of("rag/source.sql");
    private static final SqlFile INDEXES = SqlFile.of("rag/indexes.sql");
    private static final SqlFile INDEXABLE = SqlFile.of("rag/indexable_rows.sql");
    private static final SqlFile HNSW_NODES = SqlFile.of("rag/hnsw_nodes.sql");
    private static final long PAGE_BYTES = 8192;
    /** Counting reads the whole index, so a larger one keeps its estimate. */
    private static final long LARGEST_COUNTED_BYTES = 64L << 20;

    ChunkSource source() {
        return rows.listCatalogue(SOURCE, Map.of(), ChunkSource.class).get(0);
    }

    VectorIndexHealth health(Scope scope, ChunkSource source) {
        boolean wholeTable = scope instanceof Scope.Platform && scope.authority() == Authority.PLATFORM;
        VectorIndexHealth health = wholeTable(source);
        return wholeTable ? health : health.outOfScope();
    }

    private VectorIndexHealth wholeTable(ChunkSource source) {
        long indexable =
                rows.listUnscoped(INDEXABLE, Map.of(), RowCount.class).get(0).count();
        if (!source.vector()) {
            return VectorIndexHealth.withoutExtension(indexable);
        }
        List<IndexFacts> indexes = rows.listCatalogue(INDEXES, Map.of(), IndexRow.class).stream()
                .map(IndexRow::facts)
                .map(index -> source.inspectable() ? counted(index) : index)
                .toList();
        return VectorIndexHealth.of(indexes, indexable);
    }

    private IndexFacts counted(IndexFacts index) {
        Long size = index.sizeBytes();
        if (!index.valid() || !index.method().equals("hnsw") || size == null || size > LARGEST_COUNTED_BYTES) {
            return index;
        }
        Map<String, Object> where = Map.of("relation", index.relation(), "pages", size / PAGE_BYTES);
        NodeCount count = rows.listCatalogue(HNSW_NODES, where, NodeCount.class).get(0);
        return index.counted(count.nodes(), count.rows());
    }
}
