package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.listing.Listing;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The homeowners of a development. */
public interface HomeownerDirectory extends Listing<HomeownerFilter, HomeownerOrder, ListedHomeowner> {

    /** Empty when the homeowner is foreign or absent. */
    Optional<ListedHomeowner> find(Scope scope, UUID homeownerId, Instant asOf);

    /** How many stand at each stage, of those who pass every other filter. */
    List<FunnelStep> funnel(Scope scope, HomeownerFilter filter);

    /** Message rows of all time that no figure counts. */
    Excluded excluded(Scope scope);
}
