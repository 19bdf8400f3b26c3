package com.openhouse.analytics.web.development;

import com.openhouse.analytics.domain.development.DevelopmentList;
import com.openhouse.analytics.domain.development.DevelopmentSummary;
import com.openhouse.analytics.web.answer.Views;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From the figures to their published shape; a field that nothing fills does not compile. */
@Mapper(uses = Views.class)
interface DevelopmentRowMapper {

    DevelopmentRowMapper INSTANCE = Mappers.getMapper(DevelopmentRowMapper.class);

    DevelopmentRow row(DevelopmentSummary summary);

    @Mapping(target = "row", source = "summary")
    DevelopmentItem item(DevelopmentList.Item item);
}
