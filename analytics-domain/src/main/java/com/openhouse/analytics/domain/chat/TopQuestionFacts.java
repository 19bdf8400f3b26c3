package com.openhouse.analytics.domain.chat;

import java.time.Instant;

/** A group of questions as it stands in the database, its label unmasked; {@code questionKey} names the group. */
public record TopQuestionFacts(
        String questionKey,
        String label,
        long questions,
        long homes,
        Instant lastAskedAt,
        long eligible,
        long unanswered) {}
