package com.openhouse.analytics.domain.directory;

import java.util.Locale;

/** What can happen at a home. */
public enum TimelineKind {
    QUESTION,
    DOCUMENT_VIEW,
    DOCUMENT_DOWNLOAD,
    /** The must-read documents were agreed to. */
    AGREEMENT;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
