package com.openhouse.analytics.domain.chat;

import java.util.Locale;

/** Whether a question found its answer. */
public enum QuestionState {
    ANSWERED,
    UNANSWERED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
