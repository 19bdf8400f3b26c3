package com.openhouse.analytics.domain.scope;

import java.util.Locale;

/** What the token of a program is good for. */
public enum TokenScope {
    /** Reads figures. */
    READ,
    /** Reports what homeowners do, and reads nothing. */
    TELEMETRY;

    /** The spelling of the database and of the API, such as {@code telemetry}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
