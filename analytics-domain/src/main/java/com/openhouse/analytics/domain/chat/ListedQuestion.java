package com.openhouse.analytics.domain.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it may be shown: its text and that of its answer are masked.
 *
 * @param developmentId null for a fact of the tenant alone
 * @param unitId the home that asked; null when it is not known
 * @param answer null when there is none
 * @param reason why it counts as unanswered; null for an answered one
 * @param latencyMs null when it was not recorded
 * @param rating the newest of 1 to 5; null when nobody rated
 * @param citedDocumentIds documents that were retrieved for the answer, as they were written down
 */
public record ListedQuestion(
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
        List<String> citedDocumentIds) {

    public ListedQuestion {
        question = QuestionText.masked(question);
        answer = answer == null ? null : QuestionText.masked(answer);
        citedDocumentIds = List.copyOf(citedDocumentIds);
    }
}
