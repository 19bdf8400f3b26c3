package com.openhouse.analytics.web.trail;

/**
 * A CSV document that was written.
 *
 * @param name of the list or the series
 * @param rows written before it ended
 * @param complete whether the reader got it whole
 */
public record Export(String name, long rows, boolean complete) {}
