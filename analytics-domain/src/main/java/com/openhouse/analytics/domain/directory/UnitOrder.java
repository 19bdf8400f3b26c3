package com.openhouse.analytics.domain.directory;

/** What units can be sorted by; ties are broken by the number, then by the id. */
public enum UnitOrder {
    UNIT_NUMBER,
    ADDRESS,
    EIRCODE,
    HOUSE_TYPE_CODE,
    BEDROOMS,
    PURCHASER_NAME,
    PURCHASER_EMAIL,
    ONBOARDING_STATUS,
    LAST_CHAT_AT,
    QUESTIONS,
    DOCUMENTS_OPENED,
    MUST_READ_AGREED
}
