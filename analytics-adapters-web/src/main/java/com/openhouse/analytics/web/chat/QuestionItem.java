package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of questions. */
record QuestionItem(
        UUID messageId,
        Instant askedAt,
        @Nullable UUID developmentId,
        @Nullable String developmentName,
        @Nullable UUID unitId,
        @Nullable String unitNumber,
        @Nullable UUID homeownerId,
        String question,
        @Nullable String answer,
        String topic,
        QuestionState state,
        boolean eligible,
        @Nullable UnansweredReason reason,
        @Nullable Integer latencyMs,
        @Nullable Integer rating,
        List<String> citedDocumentIds) {}
