package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /rag}, the slow way; the health of an index is left to tests that have one. */
final class ReferenceRag {
    private static final Set<String> FROM_DOCUMENTS =
            Set.of("document", "pdf", "docx", "csv", "json", "image", "unknown");

    private final Facts facts;
    private final List<RawData.Chunk> seen;
    private final List<RawData.Chunk> chunks;

    ReferenceRag(Facts facts) {
        this.facts = facts;
        this.seen = facts.data.chunks.stream()
                .filter(chunk -> facts.scope.sees(chunk.tenantId(), chunk.developmentId()))
                .toList();
        this.chunks = seen.stream().filter(chunk -> !contradicts(chunk)).toList();
    }

    /** Whether the chunk's development is another tenant's. */
    private boolean contradicts(RawData.Chunk chunk) {
        RawData.Development development = facts.development(chunk.developmentId());
        return development != null && !development.tenantId().equals(chunk.tenantId());
    }

    private long contradicting() {
        return seen.size() - chunks.size();
    }

    private Map<String, @Nullable Object> embeddings(Window window, LocalDate day) {
        long made = chunks.stream()
                .filter(RawData.Chunk::embedded)
                .filter(chunk -> window.contains(chunk.createdAt(), facts.zoneOf(chunk.tenantId())))
                .filter(chunk -> chunk.createdAt()
                        .atZone(facts.zoneOf(chunk.tenantId()))
                        .toLocalDate()
                        .equals(day))
                .count();
        return object("date", day.toString(), "embeddings", made, "partial", window.isPartial(day));
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        Window window = facts.window(query);
        ReferenceRag rag = new ReferenceRag(facts);
        Map<String, @Nullable Object> json = rag.json();
        json.put(
                "embeddings_by_day",
                window.days().stream().map(day -> rag.embeddings(window, day)).toList());
        json.put("vector_index_health", rag.index());
        json.put("meta", facts.meta(window, 0, rag.contradicting()));
        return json;
    }

    /** The databases of the oracle have none; whoever sees not the whole table is told no more than that. */
    private Map<String, @Nullable Object> index() {
        boolean whole = facts.scope.kind().equals("platform");
        Missing withheld = Missing.of("out_of_scope");
        long embedded =
                facts.data.chunks.stream().filter(RawData.Chunk::embedded).count();
        return object(
                "status", "missing",
                "indexable_rows", whole ? embedded : withheld,
                "indexes", whole ? List.of() : withheld);
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = object();
        json.put(
                "chunks_per_development",
                new Keyed(
                        "development_id",
                        facts.developments.stream().map(this::development).toList()));
        json.put("shared_chunks", counts(null));
        json.put("avg_chunk_length", Latency.average(lengths()));
        json.put(
                "chunk_length",
                object(
                        "p5", length(5),
                        "p95", length(95),
                        "n", chunks.size()));
        json.put("house_type_distribution", new Keyed("house_type_code", houseTypes()));
        json.put("house_types_by_development", new Grouped(groups()));
        json.put("orphan_chunks", missingId() + danglingId() + otherSource());
        json.put(
                "orphans",
                object(
                        "missing_document_id", missingId(),
                        "dangling_document_id", danglingId(),
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

    private Object length(int percent) {
        return Percentile.of(lengths().stream().map(BigDecimal::valueOf).toList(), percent);
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
            rows.add(object(
                    "house_type_code", type,
                    "label", type,
                    "chunks", count,
                    "embedded", embedded(chunk -> type.equals(houseTypeOf(chunk))),
                    "units", units,
                    "flag", units > 0 && count == 0 ? "no_chunks" : null));
        }
        long untyped =
                chunks.stream().filter(chunk -> houseTypeOf(chunk) == null).count();
        if (untyped > 0) {
            rows.add(object(
                    "house_type_code",
                    null,
                    "label",
                    "all_types",
                    "chunks",
                    untyped,
                    "embedded",
                    embedded(chunk -> houseTypeOf(chunk) == null),
                    "units",
                    Missing.of("no_denominator"),
                    "flag",
                    null));
        }
        return rows;
    }

    private long embedded(Predicate<RawData.Chunk> which) {
        return chunks.stream().filter(RawData.Chunk::embedded).filter(which).count();
    }

    private List<Map<String, @Nullable Object>> groups() {
        Map<String, List<RawData.Chunk>> groups = chunks.stream()
                .collect(Collectors.groupingBy(chunk -> chunk.developmentId() + " " + houseTypeOf(chunk)));
        return groups.values().stream().map(this::group).toList();
    }

    private Map<String, @Nullable Object> group(List<RawData.Chunk> group) {
        RawData.Chunk one = group.get(0);
        return object(
                "development_id",
                        one.developmentId() == null ? null : one.developmentId().toString(),
                "house_type_code", houseTypeOf(one),
                "chunks", group.size(),
                "embedded", group.stream().filter(RawData.Chunk::embedded).count());
    }

    /** A document of another tenant has no say. */
    private @Nullable String houseTypeOf(RawData.Chunk chunk) {
        RawData.Document found = documentOf(chunk);
        RawData.Document document = found != null && found.tenantId().equals(chunk.tenantId()) ? found : null;
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

    private long danglingId() {
        return chunks.stream()
                .filter(chunk -> chunk.documentId() != null && documentOf(chunk) == null)
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
