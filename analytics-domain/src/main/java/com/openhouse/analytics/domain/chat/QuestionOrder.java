package com.openhouse.analytics.domain.chat;

/** What questions can be sorted by; ties are broken by the most recent, then by the id. */
public enum QuestionOrder {
    ASKED_AT,
    DEVELOPMENT_NAME,
    UNIT_NUMBER,
    TOPIC,
    STATE,
    REASON,
    LATENCY_MS,
    RATING
}
