package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.FunnelStep;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.TimelineEntry;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** From homes and homeowners to their published shape. */
@Mapper
interface DirectoryMapper {

    DirectoryMapper INSTANCE = Mappers.getMapper(DirectoryMapper.class);

    UnitItem item(ListedUnit unit);

    HomeownerItem item(ListedHomeowner homeowner);

    TimelineItem item(TimelineEntry entry);

    UnitListResponse.Facet facet(FacetCount count);

    List<HomeownerListResponse.Step> funnel(List<FunnelStep> steps);
}
