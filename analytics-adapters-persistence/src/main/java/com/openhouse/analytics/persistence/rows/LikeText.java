package com.openhouse.analytics.persistence.rows;

/** Makes a pattern of what somebody searches for, in which nothing but the two ends is a wildcard. */
public final class LikeText {

    private LikeText() {}

    /** For <code>lower(x) like lower(:q) escape '!'</code>: rows that have the text anywhere. */
    public static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
