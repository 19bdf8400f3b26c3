package com.openhouse.analytics.domain.dictionary;

import java.util.List;

/** What the figures of the knowledge base mean. */
final class RagDefinitions {

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "rag.chunks_per_development",
                    "Chunks per development",
                    "Pieces of documents that the assistant can look up, per development.",
                    "count of chunks, and of chunks with an embedding, per development; those without a development are shared",
                    List.of("doc_chunks", "developments"),
                    "chunks",
                    ""),
            new MetricDefinition(
                    "rag.avg_chunk_length",
                    "Average chunk length",
                    "How long a piece of a document is.",
                    "average number of characters; beside it the 5th and 95th percentile",
                    List.of("doc_chunks"),
                    "characters",
                    "null without chunks (no_samples)"),
            new MetricDefinition(
                    "rag.house_type_distribution",
                    "Chunks per house type",
                    "How many pieces concern each house type, beside the homes of that type.",
                    "chunks by the chunk's house type, else its document's; none is all_types; a type with homes and no chunks is flagged",
                    List.of("doc_chunks", "documents", "units"),
                    "chunks",
                    "units is null for all_types (no_denominator)"),
            new MetricDefinition(
                    "rag.orphan_chunks",
                    "Orphan chunks",
                    "Pieces that belong to no document.",
                    "chunks without a matching document: from a document but without its id, with an id that no longer exists, or from another source (benign)",
                    List.of("doc_chunks", "documents"),
                    "chunks",
                    ""),
            new MetricDefinition(
                    "rag.tenant_mismatch_chunks",
                    "Contradicting chunks",
                    "Pieces whose tenant differs from that of their document.",
                    "count of chunks whose tenant is not their document's",
                    List.of("doc_chunks", "documents"),
                    "chunks",
                    ""),
            new MetricDefinition(
                    "rag.embeddings_generated_last_7d",
                    "New embeddings, 7 days",
                    "Pieces made searchable in the 168 hours before now.",
                    "chunks with an embedding, created in [as_of - 168 h, as_of)",
                    List.of("doc_chunks"),
                    "chunks",
                    ""),
            new MetricDefinition(
                    "rag.vector_index_health",
                    "Vector index health",
                    "Whether the index that finds pieces is there, valid and complete.",
                    "every HNSW or IVFFlat index on doc_chunks, from the catalogue",
                    List.of("doc_chunks", "pg_index", "pg_class"),
                    "status",
                    "index facts concern the whole table and are for super_admin only (out_of_scope); without the vector extension the status is unavailable"));

    private RagDefinitions() {}
}
