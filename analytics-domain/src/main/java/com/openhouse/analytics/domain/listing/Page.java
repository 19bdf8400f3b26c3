package com.openhouse.analytics.domain.listing;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param total rows of the whole filtered list
 */
public record Page<T>(List<T> items, long total) {}
