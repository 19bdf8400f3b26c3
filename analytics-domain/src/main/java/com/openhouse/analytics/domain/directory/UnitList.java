package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.metrics.Excluded;
import java.util.List;

/**
 * Some units of a development.
 *
 * @param page a page after the last one is empty
 * @param facets the values of each filter that any row has, by filter and value
 * @param excluded message rows of all time that no figure counts
 */
public record UnitList(Page<ListedUnit> page, List<FacetCount> facets, Excluded excluded) {}
