package com.openhouse.analytics.persistence.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.rag.ChunkCount;
import com.openhouse.analytics.domain.rag.ChunkFigures;
import com.openhouse.analytics.domain.rag.ChunkGroup;
import com.openhouse.analytics.domain.rag.DevelopmentChunks;
import com.openhouse.analytics.domain.rag.EmbeddingDay;
import com.openhouse.analytics.domain.rag.HouseTypeChunks;
import com.openhouse.analytics.domain.rag.Orphans;
import com.openhouse.analytics.domain.rag.RagMetrics;
import com.openhouse.analytics.domain.rag.RagMetricsCalculator;
import com.openhouse.analytics.domain.rag.RagQuery;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaRagMetricsCalculatorIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration WEEK = Duration.ofHours(168);

    @Autowired
    private RagMetricsCalculator calculator;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private Chunks chunks;
    private UUID tenant;
    private UUID park;
    private UUID lawn;

    @BeforeEach
    void aTenantWithTwoDevelopments() {
        rows = new Rows(dataSource);
        chunks = new Chunks(rows);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        park = rows.development(tenant, "Park");
        lawn = rows.development(tenant, "Lawn");
    }

    @Test
    void everyDevelopmentIsListedByNameAndSharedChunksApart() {
        chunks.embed(chunks.chunk(tenant, park, "One.", Map.of()));
        chunks.chunk(tenant, park, "Two.", Map.of());
        chunks.chunk(tenant, null, "For all.", Map.of());

        ChunkFigures figures = whole().chunks();

        assertThat(figures.chunksPerDevelopment())
                .containsExactly(new DevelopmentChunks(lawn, "Lawn", 0, 0), new DevelopmentChunks(park, "Park", 2, 1));
        assertThat(figures.sharedChunks()).isEqualTo(new ChunkCount(1, 0));
        assertThat(figures.length().n()).isEqualTo(3);
    }

    @Test
    void aScopeOfDevelopmentsSeesNeitherSharedChunksNorThoseOfOthers() {
        UUID other = rows.tenant("Rathard", "Europe/Dublin");
        chunks.chunk(other, rows.development(other, "Rathard Lawn"), "Theirs.", Map.of());
        chunks.chunk(tenant, lawn, "Beside.", Map.of());
        chunks.chunk(tenant, null, "Shared.", Map.of());
        chunks.chunk(tenant, park, "Ours.", Map.of());

        ChunkFigures figures = calculate(some(park)).chunks();

        assertThat(figures.chunksPerDevelopment()).containsExactly(new DevelopmentChunks(park, "Park", 1, 0));
        assertThat(figures.sharedChunks()).isEqualTo(new ChunkCount(0, 0));
        assertThat(figures.length().n()).isOne();
    }

    @Test
    void anEmptyScopeHasZerosAndGaps() {
        chunks.chunk(tenant, park, "Ours.", Map.of());

        RagMetrics nothing = calculate(some());

        assertThat(nothing.chunks().chunksPerDevelopment()).isEmpty();
        assertThat(nothing.chunks().orphans().total()).isZero();
        assertThat(nothing.chunks().embeddingsByDay()).hasSize(30).allMatch(day -> day.embeddings() == 0);
        assertThat(nothing.unavailable())
                .containsEntry("avg_chunk_length", Reason.NO_SAMPLES)
                .containsEntry("chunk_length.p5", Reason.NO_SAMPLES)
                .containsEntry("chunk_length.p95", Reason.NO_SAMPLES);
    }

    @Test
    void lengthsAreCharactersNotBytes() {
        chunks.chunk(tenant, park, "áé", Map.of());
        chunks.chunk(tenant, park, "abc", Map.of());

        assertThat(whole().chunks().length().avg()).isEqualByComparingTo("2.5");
    }

    @Test
    void aChunkTakesTheHouseTypeOfItsDocumentAndTypesWithoutChunksAreFlagged() {
        rows.unit(tenant, park, "a@example.ie");
        rows.run("update units set house_type_code = 'BT01' where tenant_id = '" + tenant + "'");
        rows.unit(tenant, park, "b@example.ie");
        UUID document = chunks.document(tenant, park, "BS01");
        chunks.chunk(tenant, park, "Of its document.", Map.of("document_id", document));
        chunks.chunk(tenant, park, "Of its own.", Map.of("document_id", document, "house_type_code", "BZ01"));
        chunks.chunk(tenant, park, "Of none.", Map.of());

        ChunkFigures figures = whole().chunks();

        assertThat(figures.houseTypeDistribution())
                .extracting(
                        HouseTypeChunks::label, HouseTypeChunks::chunks, HouseTypeChunks::units, HouseTypeChunks::flag)
                .containsExactly(
                        tuple("BS01", 1L, 1L, null),
                        tuple("BT01", 0L, 1L, "no_chunks"),
                        tuple("BZ01", 1L, 0L, null),
                        tuple("all_types", 1L, null, null));
        assertThat(figures.houseTypesByDevelopment())
                .containsExactly(
                        new ChunkGroup(park, "BS01", 1, 0),
                        new ChunkGroup(park, "BZ01", 1, 0),
                        new ChunkGroup(park, null, 1, 0));
    }

    @Test
    void orphansAreToldApartByWhereTheyCameFrom() {
        UUID gone = chunks.document(tenant, park, null);
        chunks.chunk(tenant, park, "Whole.", Map.of("document_id", chunks.document(tenant, park, null)));
        chunks.chunk(tenant, park, "No id.", Map.of("source_type", "pdf"));
        chunks.chunk(tenant, park, "Answer.", Map.of("source_type", "faq"));
        chunks.chunk(tenant, park, "Notice.", Map.of("source_type", "notice"));
        UUID dangling = chunks.chunk(tenant, park, "Dangling.", Map.of("document_id", gone));
        rows.run("alter table doc_chunks disable trigger all");
        rows.run("alter table documents disable trigger all");
        rows.run("delete from documents where id = '" + gone + "'");
        rows.run("alter table documents enable trigger all");
        rows.run("alter table doc_chunks enable trigger all");

        Orphans orphans = whole().chunks().orphans();

        assertThat(dangling).isNotNull();
        assertThat(orphans).isEqualTo(new Orphans(1, 1, 2));
        assertThat(orphans.total()).isEqualTo(4);
    }

    @Test
    void chunksThatContradictTheirDocumentOrDevelopmentAreCountedApart() {
        UUID other = rows.tenant("Rathard", "Europe/Dublin");
        UUID theirs = rows.development(other, "Rathard Lawn");
        UUID document = chunks.document(other, theirs, "XX99");
        chunks.chunk(tenant, park, "Document of others.", Map.of("document_id", document));
        chunks.chunk(tenant, theirs, "Development of others.", Map.of());

        RagMetrics metrics = whole();

        assertThat(metrics.chunks().tenantMismatchChunks()).isOne();
        assertThat(metrics.chunks().orphans().total()).isZero();
        assertThat(metrics.chunks().length().n()).isOne();
        assertThat(metrics.chunks().houseTypeDistribution())
                .extracting(HouseTypeChunks::label)
                .containsExactly("all_types");
        assertThat(metrics.excluded()).isEqualTo(new Excluded(0, 1));
    }

    @Test
    void recentEmbeddingsAreThoseOfTheLast168Hours() {
        embeddedAt(NOON.minus(WEEK).minusMillis(1));
        embeddedAt(NOON.minus(WEEK));
        embeddedAt(NOON.minusMillis(1));
        embeddedAt(NOON);
        chunks.chunk(tenant, park, "Not embedded.", Map.of("created_at", NOON.minusSeconds(60)));

        ChunkFigures figures = whole().chunks();

        assertThat(figures.embeddingsLast7d()).isEqualTo(2);
        assertThat(figures.embeddingsByDay().stream()
                        .mapToLong(EmbeddingDay::embeddings)
                        .sum())
                .isEqualTo(3);
        assertThat(figures.embeddingsByDay().get(29))
                .extracting("embeddings", "partial")
                .containsExactly(1L, true);
    }

    @Test
    void aSeriesOfEmbeddingsFollowsTheLocalDay() {
        embeddedAt(Instant.parse("2026-10-24T22:59:59Z"));
        embeddedAt(Instant.parse("2026-10-24T23:00:00Z"));
        embeddedAt(Instant.parse("2026-10-25T23:59:59Z"));

        assertThat(whole().chunks().embeddingsByDay().get(0))
                .extracting("date", "embeddings")
                .containsExactly(java.time.LocalDate.of(2026, 10, 25), 2L);
    }

    @Test
    void aMissingTableIsAReasonAndNotAZero() {
        rows.run("alter table doc_chunks rename to doc_chunks_gone");
        try {
            RagMetrics metrics = whole();
            assertThat(metrics.chunks()).isNull();
            assertThat(metrics.unavailable())
                    .containsEntry("orphan_chunks", Reason.SOURCE_MISSING)
                    .containsEntry("vector_index_health.indexes", Reason.SOURCE_MISSING);
        } finally {
            rows.run("alter table doc_chunks_gone rename to doc_chunks");
        }
    }

    private void embeddedAt(Instant at) {
        chunks.embed(chunks.chunk(tenant, park, "Text.", Map.of("created_at", at)));
    }

    private RagMetrics whole() {
        return calculate(new Scope.Tenant(tenant, Authority.TENANT));
    }

    private Scope some(UUID... developments) {
        return new Scope.Developments(tenant, new TreeSet<>(List.of(developments)), Authority.DEVELOPMENTS);
    }

    private RagMetrics calculate(Scope scope) {
        ReportingZones zones = zoneDirectory.zones(scope);
        return calculator.calculate(
                scope, new RagQuery(new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON, zones.calendar()), zones)));
    }
}
