package com.openhouse.analytics.web.development;

import com.openhouse.analytics.domain.chat.Traffic;
import com.openhouse.analytics.domain.development.DevelopmentMetrics;
import com.openhouse.analytics.domain.development.DevelopmentSummary;
import com.openhouse.analytics.domain.development.TopIssues;
import com.openhouse.analytics.domain.development.UncoveredDocument;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.web.answer.DeltaView;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.Views;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From the figures to their published shape; a field that nothing fills does not compile. */
@Mapper(uses = Views.class)
interface DevelopmentMapper {

    DevelopmentMapper INSTANCE = Mappers.getMapper(DevelopmentMapper.class);

    @Mapping(target = "development", source = "metrics.summary")
    @Mapping(target = "unitCount", source = "metrics.summary.units")
    @Mapping(target = "homeownerCount", source = "metrics.summary.homeowners")
    @Mapping(target = "activeHomeowners7d", source = "metrics.summary.activeHomeowners7d")
    @Mapping(target = "messageCount30d", source = "metrics.messages30d")
    @Mapping(target = "questionCount30d", source = "metrics.summary.questions30d")
    @Mapping(target = "unanswered", source = "metrics.summary.unanswered")
    @Mapping(target = "documentCount", source = "metrics.summary.documents")
    @Mapping(target = "tenantWideDocuments", source = "metrics.tenantWideDocuments")
    @Mapping(target = "pdfOpenRate", source = "metrics.summary.pdfOpenRate")
    @Mapping(target = "ragChunkCoverage", source = "coverage")
    @Mapping(target = "lastActivityAt", source = "metrics.summary.lastActivityAt")
    @Mapping(target = "topIssues", source = "metrics.topIssues")
    @Mapping(target = "messageCountByDay", source = "metrics.traffic.days")
    @Mapping(target = "messages", source = "metrics.traffic.messages")
    @Mapping(target = "questions", source = "metrics.traffic.questions")
    @Mapping(target = "answers", source = "metrics.traffic.answers")
    @Mapping(target = "previous", source = "previous")
    @Mapping(target = "delta", source = "delta")
    @Mapping(target = "meta", source = "meta")
    DevelopmentResponse response(
            DevelopmentMetrics metrics,
            DevelopmentResponse.Coverage coverage,
            DevelopmentResponse.@Nullable Previous previous,
            @Nullable Map<String, DeltaView> delta,
            Meta meta);

    @Mapping(target = "id", source = "developmentId")
    DevelopmentResponse.Development development(DevelopmentSummary summary);

    DevelopmentResponse.Coverage coverage(Ratio ratio, List<UncoveredDocument> uncovered);

    @Mapping(target = "byHouseType", source = "issues")
    DevelopmentResponse.TopIssues topIssues(TopIssues issues);

    @Mapping(target = "rows", source = "byHouseType")
    DevelopmentResponse.ByHouseType byHouseType(TopIssues issues);

    @Mapping(target = "window", source = "period.window")
    @Mapping(target = "messageCountByDay", source = "days")
    DevelopmentResponse.Previous previous(Traffic traffic);
}
