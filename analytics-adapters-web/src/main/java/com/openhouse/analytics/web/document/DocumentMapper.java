package com.openhouse.analytics.web.document;

import com.openhouse.analytics.domain.document.DocumentEngagement;
import com.openhouse.analytics.domain.document.DocumentMatrix;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.Views;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From the figures to their published shape; a field that nothing fills does not compile. */
@Mapper(uses = Views.class)
interface DocumentMapper {

    DocumentMapper INSTANCE = Mappers.getMapper(DocumentMapper.class);

    @Mapping(target = "isPdf", source = "pdf")
    DocumentRow row(DocumentEngagement document);

    @Mapping(target = "meta", source = "meta")
    MatrixResponse matrix(DocumentMatrix matrix, Meta meta);
}
