package com.openhouse.analytics.domain.metrics;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects how figures changed since the previous period, by the figure's name. */
public final class Deltas {

    private final Map<String, Delta> byName = new LinkedHashMap<>();

    public Deltas add(String name, Delta delta) {
        byName.put(name, delta);
        return this;
    }

    public Map<String, Delta> byName() {
        return byName;
    }

    /** The reasons of those that are null, by their path in the published answer. */
    public static Map<String, Reason> gaps(Map<String, Delta> deltas) {
        Gaps gaps = new Gaps();
        deltas.forEach((name, delta) -> gaps.note("delta." + name + ".value", delta.value(), Reason.NO_DENOMINATOR));
        return gaps.byPath();
    }
}
