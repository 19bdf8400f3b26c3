package com.openhouse.analytics.domain.system;

import java.util.Locale;

/** What total_requests counts. */
public enum Basis {
    /** Requests that this backend recorded. */
    REQUESTS,
    /** Events of the existing application, where no request was recorded. */
    AUDIT_EVENTS;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
