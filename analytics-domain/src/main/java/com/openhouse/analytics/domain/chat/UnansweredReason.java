package com.openhouse.analytics.domain.chat;

import java.util.Locale;

/** Why a question counts as unanswered, in the order of precedence. */
public enum UnansweredReason {
    NO_ANSWER,
    NO_MATCH,
    LOOKUP_FAILED,
    NO_INFO;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
