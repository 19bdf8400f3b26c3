package com.openhouse.analytics.web.rag;

import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.Part;
import java.util.function.Function;

/** The parts of the figures over chunks that are tables of their own, named like their fields. */
enum RagSeries {
    CHUNKS_PER_DEVELOPMENT(new Part<>(RagResponse.Development.class, RagResponse::chunksPerDevelopment)),
    HOUSE_TYPE_DISTRIBUTION(new Part<>(RagResponse.HouseType.class, RagResponse::houseTypeDistribution)),
    HOUSE_TYPES_BY_DEVELOPMENT(new Part<>(RagResponse.Group.class, RagResponse::houseTypesByDevelopment)),
    EMBEDDINGS_BY_DAY(new Part<>(RagResponse.Day.class, RagResponse::embeddingsByDay)),
    VECTOR_INDEX_HEALTH(
            new Part<>(RagResponse.Index.class, rag -> rag.vectorIndexHealth().indexes()));

    private final Part<RagResponse, ?> part;

    RagSeries(Part<RagResponse, ?> part) {
        this.part = part;
    }

    Csv<?> of(Function<Frame, RagResponse> rag) {
        return part.csv(this, rag);
    }
}
