package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.FunnelStep;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.directory.TimelineEntry;
import com.openhouse.analytics.domain.directory.TimelineKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    default String status(OnboardingStatus status) {
        return status.wireName();
    }

    default String kind(TimelineKind kind) {
        return kind.wireName();
    }

    default @Nullable String state(@Nullable QuestionState state) {
        return state == null ? null : state.wireName();
    }

    default @Nullable String reason(@Nullable UnansweredReason reason) {
        return reason == null ? null : reason.wireName();
    }
}
