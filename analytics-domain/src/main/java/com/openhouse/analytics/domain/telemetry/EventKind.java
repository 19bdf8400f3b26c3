package com.openhouse.analytics.domain.telemetry;

import java.util.Locale;

/** How a document was opened. */
public enum EventKind {
    VIEW,
    DOWNLOAD;

    /** The spelling of the database and of the API, such as {@code view}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
