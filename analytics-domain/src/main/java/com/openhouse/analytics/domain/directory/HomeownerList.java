package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.metrics.Excluded;
import java.util.List;

/**
 * Some homeowners of a development.
 *
 * @param page a page after the last one is empty
 * @param funnel how many stand at each stage, of those who pass every other filter
 * @param excluded message rows of all time that no figure counts
 */
public record HomeownerList(Page<ListedHomeowner> page, List<FunnelStep> funnel, Excluded excluded) {}
