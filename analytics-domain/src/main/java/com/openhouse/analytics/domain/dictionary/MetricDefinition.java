package com.openhouse.analytics.domain.dictionary;

import java.util.List;

/**
 * What one published figure means.
 *
 * @param key endpoint and field, such as {@code chat.unanswered}
 * @param name as people call it
 * @param meaning one sentence for somebody who reads the figure
 * @param formula how it is computed
 * @param sourceTables tables of the existing system, and those that analytics adds
 * @param unit such as {@code questions}, {@code ratio}, {@code ms} or {@code USD}
 * @param nullMeaning when the figure is null, and with which reason; empty when it never is
 */
public record MetricDefinition(
        String key,
        String name,
        String meaning,
        String formula,
        List<String> sourceTables,
        String unit,
        String nullMeaning) {

    public MetricDefinition {
        sourceTables = List.copyOf(sourceTables);
    }

    /** The endpoint that publishes the figure. */
    public String family() {
        return key.substring(0, key.indexOf('.'));
    }
}
