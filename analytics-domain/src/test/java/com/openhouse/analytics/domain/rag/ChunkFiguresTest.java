package com.openhouse.analytics.domain.rag;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChunkFiguresTest {

    private static final UUID ABBEY = UUID.fromString("ffffffff-0000-0000-0000-000000000001");
    private static final UUID BRIDGE = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ReportingPeriod ONE_DAY = new ReportingPeriod(
            new Window(TODAY, TODAY, Instant.parse("2026-11-23T12:00:00Z")),
            ReportingZones.ofPlatform(Map.of(), ZoneId.of("Europe/Dublin")));

    @Test
    void developmentsStandByNameAndTheirHouseTypesByCodeEachOnce() {
        List<ChunkGroup> groups = figures(
                        group(BRIDGE, null, 1, 1),
                        group(null, "A", 2, 0),
                        group(ABBEY, "B", 3, 1),
                        group(BRIDGE, "B", 4, 2),
                        group(ABBEY, "A", 5, 0),
                        group(ABBEY, "B", 6, 4))
                .houseTypesByDevelopment();

        assertThat(groups)
                .containsExactly(
                        group(ABBEY, "A", 5, 0),
                        group(ABBEY, "B", 9, 5),
                        group(BRIDGE, "B", 4, 2),
                        group(BRIDGE, null, 1, 1),
                        group(null, "A", 2, 0));
    }

    @Test
    void aDevelopmentWithoutChunksHasZeros() {
        assertThat(figures(group(BRIDGE, "B", 4, 2)).chunksPerDevelopment())
                .containsExactly(
                        new DevelopmentChunks(ABBEY, "Abbey", 0, 0), new DevelopmentChunks(BRIDGE, "Bridge", 4, 2));
    }

    private static ChunkFigures figures(ChunkGroup... groups) {
        RagFacts facts = new RagFacts(
                List.of(new RagDevelopment(ABBEY, "Abbey"), new RagDevelopment(BRIDGE, "Bridge")),
                List.of(groups),
                new ChunkFacts(0, 0, null, null, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                VectorIndexHealth.sourceMissing(),
                0);
        return ChunkFigures.of(facts, ONE_DAY);
    }

    private static ChunkGroup group(
            @Nullable UUID development, @Nullable String houseType, long chunks, long embedded) {
        return new ChunkGroup(development, houseType, chunks, embedded);
    }
}
