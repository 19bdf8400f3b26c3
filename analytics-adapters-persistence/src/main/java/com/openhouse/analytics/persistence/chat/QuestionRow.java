package com.openhouse.analytics.persistence.chat;

import com.openhouse.analytics.domain.chat.ListedQuestion;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as the database has it. */
record QuestionRow(
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
        boolean eligible,
        @Nullable String reason,
        @Nullable Integer latencyMs,
        @Nullable Integer rating,
        String @Nullable [] citedDocumentIds) {

    ListedQuestion listed() {
        return new ListedQuestion(
                messageId,
                askedAt,
                developmentId,
                developmentName,
                unitId,
                unitNumber,
                homeownerId,
                question,
                answer,
                topic,
                reason == null ? QuestionState.ANSWERED : QuestionState.UNANSWERED,
                eligible,
                reason == null ? null : UnansweredReason.valueOf(reason.toUpperCase(Locale.ROOT)),
                latencyMs,
                rating,
                cited());
    }

    private List<String> cited() {
        return citedDocumentIds == null
                ? List.of()
                : Arrays.stream(citedDocumentIds).filter(Objects::nonNull).toList();
    }
}
