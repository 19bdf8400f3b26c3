package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.FunnelStep;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** From homes and homeowners to their published shape. */
@Mapper
interface DirectoryMapper {

    DirectoryMapper INSTANCE = Mappers.getMapper(DirectoryMapper.class);

    UnitItem item(ListedUnit unit);

    HomeownerItem item(ListedHomeowner homeowner);

    UnitListResponse.Facet facet(FacetCount count);

    List<HomeownerListResponse.Step> funnel(List<FunnelStep> steps);

    default String status(OnboardingStatus status) {
        return status.wireName();
    }
}
