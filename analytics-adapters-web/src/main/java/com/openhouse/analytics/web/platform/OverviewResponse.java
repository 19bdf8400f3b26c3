package com.openhouse.analytics.web.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.openhouse.analytics.web.answer.DeltaView;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.RatioView;
import com.openhouse.analytics.web.answer.WindowView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published shape of the overview; {@code previous} and {@code delta} are there only when asked for. */
record OverviewResponse(
        long totalDevelopers,
        long developerUsers,
        long totalDevelopments,
        long activeDevelopments,
        long totalUnits,
        long unitsWithPurchaser,
        long totalHomeowners,
        long totalMessages,
        long totalQuestions,
        long totalDocuments,
        long activeDocuments,
        @JsonProperty("active_homeowners_7d") long activeHomeowners7d,
        @JsonProperty("active_units_unresolved_7d") long activeUnitsUnresolved7d,
        @JsonProperty("top_5_developments_by_activity") List<TopDevelopment> topDevelopments,
        List<Day> questionsByDay,
        long questions,
        RatioView unanswered,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Previous previous,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, DeltaView> delta,
        Meta meta) {

    record TopDevelopment(
            UUID developmentId,
            String name,
            UUID tenantId,
            String tenantName,
            @JsonProperty("questions_30d") long questions30d,
            @JsonProperty("active_homes_30d") long activeHomes30d,
            @JsonProperty("document_events_30d") long documentEvents30d,

            @JsonProperty("questions_per_100_units") @Nullable BigDecimal questionsPer100Units) {}

    record Day(LocalDate date, long questions, long unanswered, boolean partial) {}

    /** The same figures of the equally long window before. */
    record Previous(WindowView window, List<Day> questionsByDay, long questions, RatioView unanswered) {}
}
