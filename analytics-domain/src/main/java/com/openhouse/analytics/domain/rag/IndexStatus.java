package com.openhouse.analytics.domain.rag;

import java.util.Locale;

/** How well the vector index serves, from best to worst. */
public enum IndexStatus {
    /** A valid index serves every row. */
    HEALTHY,
    /** A valid index serves, but worse than it could. */
    DEGRADED,
    /** There is an index, but PostgreSQL does not use it. */
    INVALID,
    /** No index was made: every search reads every chunk. */
    MISSING,
    /** The server cannot have one. */
    UNAVAILABLE;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
