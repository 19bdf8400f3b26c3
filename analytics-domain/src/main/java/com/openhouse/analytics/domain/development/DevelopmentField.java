package com.openhouse.analytics.domain.development;

/** What developments can be sorted by. */
public enum DevelopmentField {
    NAME,
    TENANT_NAME,
    UNITS,
    HOMEOWNERS,
    ACTIVE_HOMEOWNERS_7D,
    QUESTIONS_30D,
    UNANSWERED,
    PDF_OPEN_RATE,
    RAG_CHUNK_COVERAGE,
    LAST_ACTIVITY_AT
}
