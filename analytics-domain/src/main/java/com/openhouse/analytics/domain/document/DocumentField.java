package com.openhouse.analytics.domain.document;

/** What documents can be sorted by. */
public enum DocumentField {
    TITLE,
    DOCUMENT_TYPE,
    HOUSE_TYPE_CODE,
    IS_PDF,
    VIEWS,
    DOWNLOADS,
    VIEWERS,
    OPENING_RATE,
    CITED,
    LAST_OPENED_AT,
    SOURCE,
    COVERAGE
}
