package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The homeowners of a development. */
public interface HomeownerDirectory {

    /** A page with all that is told beside it, as of one moment. */
    HomeownerList list(Scope scope, HomeownerFilter filter, Order<HomeownerOrder> order, PageRequest page);

    /** Hands over every homeowner who passes the filters, one at a time and in constant memory. */
    void forEach(
            Scope scope,
            HomeownerFilter filter,
            Order<HomeownerOrder> order,
            Consumer<? super ListedHomeowner> homeowner);

    /** Empty when the homeowner is foreign or absent. */
    Optional<ListedHomeowner> find(Scope scope, UUID homeownerId, Instant asOf);

    /** How many stand at each stage, of those who pass every other filter. */
    List<FunnelStep> funnel(Scope scope, HomeownerFilter filter);
}
