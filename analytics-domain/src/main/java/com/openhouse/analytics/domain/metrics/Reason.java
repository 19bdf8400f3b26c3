package com.openhouse.analytics.domain.metrics;

import java.util.Locale;

/** Why a figure is null. */
public enum Reason {
    /** There is nothing to divide by. */
    NO_DENOMINATOR,
    /** There is nothing to average. */
    NO_SAMPLES,
    /** It happened, but nobody wrote the figure down. */
    NOT_RECORDED,
    /** The table, column or extension that it comes from is absent. */
    SOURCE_MISSING,
    /** So few persons stand behind it that it would tell of them. */
    SUPPRESSED_SMALL_N,
    /** It lies outside of what the caller may see. */
    OUT_OF_SCOPE;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
