package com.openhouse.analytics.web.rag;

import com.openhouse.analytics.domain.rag.ChunkFigures;
import com.openhouse.analytics.domain.rag.ChunkGroup;
import com.openhouse.analytics.domain.rag.DevelopmentChunks;
import com.openhouse.analytics.domain.rag.EmbeddingDay;
import com.openhouse.analytics.domain.rag.HouseTypeChunks;
import com.openhouse.analytics.domain.rag.Orphans;
import com.openhouse.analytics.domain.rag.VectorIndex;
import com.openhouse.analytics.domain.rag.VectorIndexHealth;
import com.openhouse.analytics.web.answer.Meta;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From the figures to their published shape; a field that nothing fills does not compile. */
@Mapper
interface RagMapper {

    RagMapper INSTANCE = Mappers.getMapper(RagMapper.class);

    @Mapping(target = ".", source = "chunks")
    @Mapping(target = "avgChunkLength", source = "chunks.length.avg")
    @Mapping(target = "chunkLength", source = "chunks.length")
    @Mapping(target = "orphanChunks", source = "chunks.orphans")
    @Mapping(target = "vectorIndexHealth", source = "health")
    @Mapping(target = "meta", source = "meta")
    RagResponse response(@Nullable ChunkFigures chunks, VectorIndexHealth health, Meta meta);

    RagResponse.Development development(DevelopmentChunks development);

    RagResponse.HouseType houseType(HouseTypeChunks type);

    RagResponse.Group group(ChunkGroup group);

    RagResponse.Day day(EmbeddingDay day);

    RagResponse.Index index(VectorIndex index);

    RagResponse.Orphans orphans(Orphans orphans);

    default Long orphanChunks(Orphans orphans) {
        return orphans.total();
    }
}
