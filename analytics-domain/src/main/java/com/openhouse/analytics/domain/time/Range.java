package com.openhouse.analytics.domain.time;

import java.util.Arrays;
import java.util.Optional;

/** The named windows; each ends with today. */
public enum Range {
    LAST_7_DAYS("7d"),
    LAST_30_DAYS("30d"),
    LAST_90_DAYS("90d"),
    MONTH_TO_DATE("mtd"),
    LAST_12_WEEKS("12w");

    private final String wireName;

    Range(String wireName) {
        this.wireName = wireName;
    }

    public static Optional<Range> of(String name) {
        return Arrays.stream(values())
                .filter(range -> range.wireName.equals(name))
                .findFirst();
    }

    public String wireName() {
        return wireName;
    }
}
