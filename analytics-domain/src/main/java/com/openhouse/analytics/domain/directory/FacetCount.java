package com.openhouse.analytics.domain.directory;

/** How many rows there would be with this value of a filter, all other filters being kept. */
public record FacetCount(String facet, String value, long count) {}
