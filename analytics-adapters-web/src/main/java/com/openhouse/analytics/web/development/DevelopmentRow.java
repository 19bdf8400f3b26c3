package com.openhouse.analytics.web.development;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.openhouse.analytics.web.answer.RatioView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A development among others. */
record DevelopmentRow(
        UUID developmentId,
        String name,
        UUID tenantId,
        String tenantName,
        long units,
        long homeowners,
        @JsonProperty("active_homeowners_7d") long activeHomeowners7d,
        @JsonProperty("questions_30d") long questions30d,
        RatioView unanswered,
        RatioView pdfOpenRate,
        RatioView ragChunkCoverage,
        @Nullable Instant lastActivityAt) {}
