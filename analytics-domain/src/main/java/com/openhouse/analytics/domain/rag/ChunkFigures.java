package com.openhouse.analytics.domain.rag;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The figures over the chunks themselves.
 *
 * @param chunksPerDevelopment every development in scope, by name
 * @param sharedChunks chunks without a development
 * @param houseTypesByDevelopment the same chunks by development and house type at once, for stacked bars: developments in the same order,
 *     shared chunks last
 * @param tenantMismatchChunks chunks whose tenant is not their document's
 * @param embeddingsLast7d chunks with an embedding of the rolling 168 hours before now
 * @param embeddingsByDay one point per day of the window
 */
public record ChunkFigures(
        List<DevelopmentChunks> chunksPerDevelopment,
        ChunkCount sharedChunks,
        ChunkLength length,
        List<HouseTypeChunks> houseTypeDistribution,
        List<ChunkGroup> houseTypesByDevelopment,
        Orphans orphans,
        long tenantMismatchChunks,
        long embeddingsLast7d,
        List<EmbeddingDay> embeddingsByDay) {

    static ChunkFigures of(RagFacts facts, ReportingPeriod period) {
        List<ChunkGroup> shared = facts.groups().stream()
                .filter(group -> group.developmentId() == null)
                .toList();
        Map<UUID, List<ChunkGroup>> others = facts.groups().stream()
                .filter(group -> group.developmentId() != null)
                .collect(groupingBy(ChunkGroup::developmentId));
        List<RagDevelopment> developments = facts.developments();
        return new ChunkFigures(
                developments.stream()
                        .map(development -> DevelopmentChunks.of(
                                development,
                                ChunkCount.of(others.getOrDefault(development.developmentId(), List.of()))))
                        .toList(),
                ChunkCount.of(shared),
                ChunkLength.of(facts.chunks()),
                HouseTypes.of(facts.groups(), facts.homes()),
                Stream.concat(
                                developments.stream()
                                        .map(development ->
                                                others.getOrDefault(development.developmentId(), List.of())),
                                Stream.of(shared))
                        .flatMap(groups -> HouseTypes.apart(groups).stream())
                        .toList(),
                Orphans.of(facts.chunks()),
                facts.chunks().tenantMismatch(),
                facts.chunks().embeddingsLast7d(),
                embeddings(facts.embeddings(), period));
    }

    private static List<EmbeddingDay> embeddings(List<EmbeddingDayFacts> facts, ReportingPeriod period) {
        Map<LocalDate, Long> byDate =
                facts.stream().collect(toMap(EmbeddingDayFacts::date, EmbeddingDayFacts::embeddings));
        return period.dates().stream()
                .map(date -> new EmbeddingDay(date, byDate.getOrDefault(date, 0L), period.partial(date)))
                .toList();
    }
}
