package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The units of a development. */
public interface UnitDirectory {

    /** A page with all that is told beside it, as of one moment. */
    UnitList list(Scope scope, UnitFilter filter, Order<UnitOrder> order, PageRequest page);

    /** Hands over every unit that passes the filters, one at a time and in constant memory. */
    void forEach(Scope scope, UnitFilter filter, Order<UnitOrder> order, Consumer<? super ListedUnit> unit);

    /** Empty when the unit is foreign or absent. */
    Optional<ListedUnit> find(Scope scope, UUID unitId);

    /** The values of each filter that any row has, by filter and value. */
    List<FacetCount> facets(Scope scope, UnitFilter filter);

    /** Message rows of all time that no figure counts. */
    Excluded excluded(Scope scope);
}
