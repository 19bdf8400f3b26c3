package com.openhouse.analytics.web.directory;

/** The tables of the list of homeowners. */
enum HomeownerSeries {
    ITEMS,
    FUNNEL
}
