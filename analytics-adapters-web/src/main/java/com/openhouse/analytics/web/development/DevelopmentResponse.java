package com.openhouse.analytics.web.development;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.openhouse.analytics.web.answer.DeltaView;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.RatioView;
import com.openhouse.analytics.web.answer.WindowView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published shape of one development; {@code previous} and {@code delta} are there only when asked for. */
record DevelopmentResponse(
        Development development,
        long unitCount,
        long homeownerCount,
        @JsonProperty("active_homeowners_7d") long activeHomeowners7d,
        @JsonProperty("message_count_30d") long messageCount30d,
        @JsonProperty("question_count_30d") long questionCount30d,
        RatioView unanswered,
        long documentCount,
        @Nullable Long tenantWideDocuments,
        RatioView pdfOpenRate,
        Coverage ragChunkCoverage,
        @Nullable Instant lastActivityAt,
        TopIssues topIssues,
        List<Day> messageCountByDay,
        long messages,
        long questions,
        long answers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Previous previous,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, DeltaView> delta,
        Meta meta) {

    record Development(UUID id, String name, UUID tenantId, String tenantName) {}

    record Coverage(
            @Nullable BigDecimal value, @Nullable Long numerator, long denominator, List<Uncovered> uncovered) {}

    record Uncovered(UUID documentId, String title) {}

    record TopIssues(List<String> weeks, List<Topic> rows, ByHouseType byHouseType) {}

    record Topic(String topic, List<Long> counts, long total) {}

    record ByHouseType(List<HouseType> houseTypes, List<TopicOfTypes> rows) {}

    record HouseType(String houseTypeCode, long units) {}

    /** @param otherHomes questions from homes that are not known or of none of the types */
    record TopicOfTypes(
            String topic,
            List<Long> counts,
            @JsonProperty("per_100_homes") List<@Nullable BigDecimal> per100Homes,
            long otherHomes) {}

    record Day(LocalDate date, long messages, long questions, long answers, boolean partial) {}

    /** The traffic of the equally long window before. */
    record Previous(WindowView window, List<Day> messageCountByDay, long messages, long questions, long answers) {}
}
