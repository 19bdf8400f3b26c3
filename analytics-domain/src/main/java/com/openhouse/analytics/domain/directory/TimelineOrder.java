package com.openhouse.analytics.domain.directory;

/** What a timeline can be sorted by; ties are broken by the id. */
public enum TimelineOrder {
    AT
}
