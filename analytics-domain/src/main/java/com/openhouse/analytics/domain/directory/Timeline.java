package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.listing.Listing;

/** What happened at a home, all time: questions, document events, agreements. */
public interface Timeline extends Listing<TimelineQuery, TimelineOrder, TimelineEntry> {}
