package com.openhouse.analytics.domain.access;

import com.openhouse.analytics.domain.listing.Listing;

/**
 * Who looked at what, and who was refused. An entry belongs to the tenant that it is about; one about the whole platform,
 * or about nobody known, is seen by the whole platform alone.
 */
public interface AccessLog extends Listing<AccessQuery, AccessOrder, AccessEntry> {}
