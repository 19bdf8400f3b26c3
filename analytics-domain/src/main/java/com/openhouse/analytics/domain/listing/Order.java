package com.openhouse.analytics.domain.listing;

/**
 * The order of a list. Rows without the value come last either way; ties are broken by the list's own total order.
 *
 * @param <F> the fields that the list can be sorted by
 */
public record Order<F extends Enum<F>>(F field, boolean descending) {}
