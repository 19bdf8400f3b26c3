package com.openhouse.analytics.domain.directory;

/** What homeowners can be sorted by; ties are broken by the name, then by the id. */
public enum HomeownerOrder {
    NAME,
    EMAIL,
    UNIT_NUMBER,
    HOUSE_TYPE_CODE,
    LAST_ACTIVE,
    CHAT_COUNT,
    DOCUMENTS_VIEWED,
    ONBOARDING_STATUS
}
