package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.domain.directory.TimelineEntry;
import com.openhouse.analytics.domain.directory.TimelineKind;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened, as the database has it. */
record TimelineRow(
        Instant at,
        String kind,
        UUID id,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String topic,
        @Nullable Boolean eligible,
        @Nullable String reason,
        @Nullable UUID documentId,
        @Nullable String title,
        @Nullable Integer version) {

    TimelineEntry entry() {
        return new TimelineEntry(
                at,
                TimelineKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                id,
                question,
                answer,
                topic,
                state(),
                eligible,
                reason == null ? null : UnansweredReason.valueOf(reason.toUpperCase(Locale.ROOT)),
                documentId,
                title,
                version);
    }

    private @Nullable QuestionState state() {
        if (question == null) {
            return null;
        }
        return reason == null ? QuestionState.ANSWERED : QuestionState.UNANSWERED;
    }
}
