package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.QuestionText;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at a home; texts are masked. What does not belong to its kind is null.
 *
 * @param id of the message, the event or the agreement
 * @param title of the document; null when it no longer exists
 * @param version of the must-read documents that was agreed to
 */
public record TimelineEntry(
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
        @Nullable Integer version) {

    public TimelineEntry {
        question = question == null ? null : QuestionText.masked(question);
        answer = answer == null ? null : QuestionText.masked(answer);
    }
}
