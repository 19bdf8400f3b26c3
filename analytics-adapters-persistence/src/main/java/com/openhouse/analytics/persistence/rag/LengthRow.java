package com.openhouse.analytics.persistence.rag;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.openhouse.analytics.domain.rag.ChunkFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lengths of all chunks that figures count; {@code p5} and {@code p95} are null where there are none. */
record LengthRow(
        long characters, @Nullable BigDecimal p5, @Nullable BigDecimal p95, long embeddingsLast7d) {

    ChunkFacts and(List<ChunkRow> rows) {
        Map<String, Long> flawed = rows.stream()
                .filter(row -> row.flaw() != null)
                .collect(groupingBy(ChunkRow::flaw, summingLong(ChunkRow::chunks)));
        return new ChunkFacts(
                rows.stream().mapToLong(ChunkRow::chunks).sum(),
                characters,
                p5,
                p95,
                flawed.getOrDefault(ChunkRow.MISSING_DOCUMENT_ID, 0L),
                flawed.getOrDefault(ChunkRow.DANGLING_DOCUMENT_ID, 0L),
                flawed.getOrDefault(ChunkRow.OTHER_SOURCE, 0L),
                flawed.getOrDefault(ChunkRow.TENANT_MISMATCH, 0L),
                embeddingsLast7d);
    }
}
