package com.openhouse.analytics.web.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a timeline; fields that do not belong to its kind are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineItem(
        Instant at,
        String kind,
        UUID id,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String topic,
        @Nullable String state,
        @Nullable Boolean eligible,
        @Nullable String reason,
        @Nullable UUID documentId,
        @Nullable String title,
        @Nullable Integer version) {}
