package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.listing.Listing;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The units of a development. */
public interface UnitDirectory extends Listing<UnitFilter, UnitOrder, ListedUnit> {

    /** Empty when the unit is foreign or absent. */
    Optional<ListedUnit> find(Scope scope, UUID unitId);

    /** The values of each filter that any row has, by filter and value. */
    List<FacetCount> facets(Scope scope, UnitFilter filter);

    /** Message rows of all time that no figure counts. */
    Excluded excluded(Scope scope);
}
