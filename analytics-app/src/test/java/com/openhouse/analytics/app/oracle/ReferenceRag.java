package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code GET /rag}, the slow way; the index itself is left to tests that have one. */
final class ReferenceRag {
    private static final Set<String> FROM_DOCUMENTS =
            Set.of("document", "pdf", "docx", "csv", "json", "image", "unknown");

    private final Facts facts;
    private final List<RawData.Chunk> chunks;

    ReferenceRag(Facts facts) {
        this.facts = facts;
        this.chunks = facts.data.chunks.stream()
                .filter(chunk -> facts.scope.sees(chunk.tenantId(), chunk.developmentId()))
                .toList();
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = object();
        json.put(
                "chunks_per_development",
                new Keyed(
                        "development_id",
                        facts.developments.stream().map(this::development).toList()));
        json.put("shared_chunks", facts.scope.kind().equals("developments") ? Expected.ANYTHING : counts(null));
        json.put("avg_chunk_length", Latency.average(lengths()));
        json.put(
                "chunk_length",
                object(
                        "p5", Latency.percentile(lengths(), 5),
                        "p95", Latency.percentile(lengths(), 95),
                        "n", chunks.size()));
        json.put("house_type_distribution", new Keyed("house_type_code", houseTypes()));
        json.put("orphan_chunks", missingId() + otherSource());
        json.put(
                "orphans",
                object(
                        "missing_document_id", missingId(),
                        "dangling_document_id", 0,
                        "other_source", otherSource()));
        json.put("tenant_mismatch_chunks", mismatches());
        json.put(
                "embeddings_generated_last_7d",
                chunks.stream()
                        .filter(chunk -> chunk.embedded() && facts.inLast168Hours(chunk.createdAt()))
                        .count());
        return json;
    }

    private Map<String, @Nullable Object> development(RawData.Development development) {
        Map<String, @Nullable Object> json = counts(development.id());
        json.put("development_id", development.id().toString());
        json.put("name", development.name());
        return json;
    }

    private Map<String, @Nullable Object> counts(@Nullable UUID developmentId) {
        List<RawData.Chunk> own = chunks.stream()
                .filter(chunk -> developmentId == null
                        ? chunk.developmentId() == null
                        : developmentId.equals(chunk.developmentId()))
                .toList();
        return object(
                "chunks",
                own.size(),
                "embedded",
                own.stream().filter(RawData.Chunk::embedded).count());
    }

    private List<Integer> lengths() {
        return chunks.stream()
                .map(chunk -> chunk.content().codePointCount(0, chunk.content().length()))
                .sorted()
                .toList();
    }

    private List<Map<String, @Nullable Object>> houseTypes() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        TreeSet<String> types = new TreeSet<>();
        facts.units.forEach(unit -> types.add(unit.houseTypeCode()));
        chunks.stream().map(this::houseTypeOf).filter(type -> type != null).forEach(types::add);
        for (String type : types) {
            long count = chunks.stream()
                    .filter(chunk -> type.equals(houseTypeOf(chunk)))
                    .count();
            long units = facts.units.stream()
                    .filter(unit -> unit.houseTypeCode().equals(type))
                    .count();
            rows.add(object("house_type_code", type, "chunks", count, "units", units));
        }
        long untyped =
                chunks.stream().filter(chunk -> houseTypeOf(chunk) == null).count();
        if (untyped > 0) {
            rows.add(object("house_type_code", null, "label", "all_types", "chunks", untyped));
        }
        return rows;
    }

    private @Nullable String houseTypeOf(RawData.Chunk chunk) {
        RawData.Document document = documentOf(chunk);
        return chunk.houseTypeCode() != null
                ? chunk.houseTypeCode()
                : document == null ? null : document.houseTypeCode();
    }

    private RawData.@Nullable Document documentOf(RawData.Chunk chunk) {
        return facts.data.documents.stream()
                .filter(document -> document.id().equals(chunk.documentId()))
                .findFirst()
                .orElse(null);
    }

    private long missingId() {
        return chunks.stream()
                .filter(chunk -> chunk.documentId() == null && FROM_DOCUMENTS.contains(chunk.sourceType()))
                .count();
    }

    private long otherSource() {
        return chunks.stream()
                .filter(chunk -> chunk.documentId() == null && !FROM_DOCUMENTS.contains(chunk.sourceType()))
                .count();
    }

    private long mismatches() {
        return chunks.stream()
                .filter(chunk -> documentOf(chunk) != null
                        && !documentOf(chunk).tenantId().equals(chunk.tenantId()))
                .count();
    }
}
