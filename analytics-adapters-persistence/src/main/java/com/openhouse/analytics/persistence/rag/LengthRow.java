package com.openhouse.analytics.persistence.rag;

import com.openhouse.analytics.domain.rag.ChunkFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Lengths of all chunks that figures count; {@code p5} and {@code p95} are null where there are none. */
record LengthRow(
        long characters, @Nullable BigDecimal p5, @Nullable BigDecimal p95, long embeddingsLast7d) {

    ChunkFacts and(List<ChunkRow> rows) {
        return new ChunkFacts(
                sum(rows, ChunkRow::chunks),
                characters,
                p5,
                p95,
                sum(rows, ChunkRow::missingDocumentId),
                sum(rows, ChunkRow::danglingDocumentId),
                sum(rows, ChunkRow::otherSource),
                sum(rows, ChunkRow::tenantMismatch),
                embeddingsLast7d);
    }

    private static long sum(List<ChunkRow> rows, ToLongFunction<ChunkRow> count) {
        return rows.stream().mapToLong(count).sum();
    }
}
