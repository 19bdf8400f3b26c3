package com.openhouse.analytics.web.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.domain.directory.TimelineKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a timeline; fields that do not belong to its kind are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineItem(
        Instant at,
        TimelineKind kind,
        UUID id,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String topic,
        @Nullable QuestionState state,
        @Nullable Boolean eligible,
        @Nullable UnansweredReason reason,
        @Nullable UUID documentId,
        @Nullable String title,
        @Nullable Integer version) {}
