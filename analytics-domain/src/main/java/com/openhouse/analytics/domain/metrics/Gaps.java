package com.openhouse.analytics.domain.metrics;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the fields of an answer that are null, each with its reason, by their path in the published answer. */
public final class Gaps {

    private final Map<String, Reason> reasons = new TreeMap<>();

    /** Notes the reason when the value is null, and hands the value back. */
    public <T> @Nullable T note(String path, @Nullable T value, Reason reason) {
        if (value == null) {
            reasons.put(path, reason);
        }
        return value;
    }

    /** Notes {@link Reason#NO_DENOMINATOR} for a ratio without a value, and hands the ratio back. */
    public Ratio note(String path, Ratio ratio) {
        note(path + ".value", ratio.value(), Reason.NO_DENOMINATOR);
        return ratio;
    }

    /** Notes a ratio whose numerator may not be recorded, and hands the ratio back. */
    public Ratio noteRecorded(String path, Ratio ratio) {
        if (ratio.numerator() != null) {
            return note(path, ratio);
        }
        note(path + ".value", ratio.value(), Reason.NOT_RECORDED);
        note(path + ".numerator", ratio.numerator(), Reason.NOT_RECORDED);
        return ratio;
    }

    public void addAll(String prefix, Map<String, Reason> others) {
        others.forEach((path, reason) -> reasons.put(prefix + path, reason));
    }

    public Map<String, Reason> byPath() {
        return Collections.unmodifiableMap(new TreeMap<>(reasons));
    }
}
