package com.openhouse.analytics.web.platform;

import com.openhouse.analytics.domain.platform.ActiveDevelopment;
import com.openhouse.analytics.domain.platform.PlatformMetrics;
import com.openhouse.analytics.domain.platform.QuestionDay;
import com.openhouse.analytics.web.answer.DeltaView;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.Views;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From the figures to their published shape; a field that nothing fills does not compile. */
@Mapper(uses = Views.class)
interface OverviewMapper {

    OverviewMapper INSTANCE = Mappers.getMapper(OverviewMapper.class);

    @Mapping(target = ".", source = "metrics.totals")
    @Mapping(target = "activeHomeowners7d", source = "metrics.activity.activeHomeowners")
    @Mapping(target = "activeUnitsUnresolved7d", source = "metrics.activity.unresolvedUnits")
    @Mapping(target = "previous", source = "previous")
    @Mapping(target = "delta", source = "delta")
    @Mapping(target = "meta", source = "meta")
    @Mapping(target = "topDevelopments", source = "metrics.topDevelopments")
    @Mapping(target = "questionsByDay", source = "metrics.questionsByDay")
    @Mapping(target = "questions", source = "questions")
    @Mapping(target = "unanswered", source = "metrics.unanswered")
    OverviewResponse response(
            PlatformMetrics metrics,
            long questions,
            OverviewResponse.@Nullable Previous previous,
            @Nullable Map<String, DeltaView> delta,
            Meta meta);

    @Mapping(target = "window", source = "metrics.period.window")
    @Mapping(target = "questions", source = "questions")
    OverviewResponse.Previous previous(PlatformMetrics metrics, long questions);

    OverviewResponse.TopDevelopment development(ActiveDevelopment development);

    OverviewResponse.Day day(QuestionDay day);
}
