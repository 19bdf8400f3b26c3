package com.openhouse.analytics.web.directory;

/** The tables of the list of units. */
enum UnitSeries {
    ITEMS,
    FACETS
}
