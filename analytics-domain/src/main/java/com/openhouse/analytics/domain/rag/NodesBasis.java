package com.openhouse.analytics.domain.rag;

import java.util.Locale;

/** Where the number of nodes of an index comes from. */
public enum NodesBasis {
    /** Counted page by page. */
    EXACT,
    /** What PostgreSQL noted when the index was last built or analysed. */
    ESTIMATE,
    /** PostgreSQL noted nothing, as after a plain VACUUM. */
    UNKNOWN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
