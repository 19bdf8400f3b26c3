package com.openhouse.analytics.persistence.rag;

import static java.util.stream.Collectors.partitioningBy;

import com.openhouse.analytics.domain.rag.EmbeddingDayFacts;
import com.openhouse.analytics.domain.rag.HouseTypeUnits;
import com.openhouse.analytics.domain.rag.RagDevelopment;
import com.openhouse.analytics.domain.rag.RagFacts;
import com.openhouse.analytics.domain.rag.RagMetrics;
import com.openhouse.analytics.domain.rag.RagMetricsCalculator;
import com.openhouse.analytics.domain.rag.RagQuery;
import com.openhouse.analytics.domain.rag.VectorIndexHealth;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.Beside;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All queries of an answer see one snapshot, so that its figures agree with one another. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaRagMetricsCalculator implements RagMetricsCalculator {

    private static final SqlFile DEVELOPMENTS = SqlFile.of("rag/developments.sql");
    private static final SqlFile COUNTS = SqlFile.of("rag/chunk_counts.sql");
    private static final SqlFile LENGTHS = SqlFile.of("rag/chunk_lengths.sql");
    private static final SqlFile HOMES = SqlFile.of("rag/house_type_units.sql");
    private static final SqlFile EMBEDDINGS = SqlFile.of("rag/embeddings_by_day.sql");
    private static final Duration RECENTLY = Duration.ofHours(168);

    private final NativeRows rows;
    private final VectorIndexCatalogue catalogue;
    private final Beside beside;

    JpaRagMetricsCalculator(EntityManager entityManager, Beside beside) {
        this.rows = new NativeRows(entityManager);
        this.beside = beside;
        this.catalogue = new VectorIndexCatalogue(rows);
    }

    @Override
    public RagMetrics calculate(Scope scope, RagQuery query) {
        ChunkSource source = catalogue.source();
        return source.present()
                ? RagMetrics.of(facts(scope, query, source), query.period())
                : RagMetrics.sourceMissing(query.period());
    }

    private RagFacts facts(Scope scope, RagQuery query, ChunkSource source) {
        Instant asOf = query.period().window().asOf();
        Map<String, Object> parameters = new HashMap<>(PeriodParameters.of(query.period()));
        parameters.put("as_of", asOf);
        parameters.put("since", asOf.minus(RECENTLY));
        Supplier<List<ChunkRow>> counts = counts(scope, parameters);
        List<RagDevelopment> developments = rows.list(DEVELOPMENTS, scope, parameters, RagDevelopment.class);
        LengthRow lengths = rows.one(LENGTHS, scope, parameters, LengthRow.class);
        List<HouseTypeUnits> homes = rows.list(HOMES, scope, parameters, HouseTypeUnits.class);
        List<EmbeddingDayFacts> embeddings = rows.list(EMBEDDINGS, scope, parameters, EmbeddingDayFacts.class);
        VectorIndexHealth health = catalogue.health(scope, source);
        Map<Boolean, List<ChunkRow>> chunks = counts.get().stream().collect(partitioningBy(ChunkRow::contradicting));
        List<ChunkRow> counted = chunks.get(false);
        return new RagFacts(
                developments,
                counted.stream().map(ChunkRow::group).toList(),
                lengths.and(counted),
                homes,
                embeddings,
                health,
                chunks.get(true).stream().mapToLong(ChunkRow::chunks).sum());
    }

    /** Of all companies they take as long as the rest, so they are read beside it. */
    private Supplier<List<ChunkRow>> counts(Scope scope, Map<String, Object> parameters) {
        Supplier<List<ChunkRow>> counts = () -> rows.list(COUNTS, scope, parameters, ChunkRow.class);
        return scope instanceof Scope.Platform ? beside.read(counts) : counts;
    }
}
