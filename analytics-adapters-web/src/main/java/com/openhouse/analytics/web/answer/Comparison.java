package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Deltas;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import java.util.Map;

/** Joins the gaps of a previous period and of the changes since to those of the figures themselves. */
public final class Comparison {

    private Comparison() {}

    /**
     * All gaps of an answer that compares.
     *
     * @param renamed paths of a figure that {@code previous} publishes, each with its path there
     */
    public static Map<String, Reason> gaps(
            Map<String, Reason> now,
            Map<String, Reason> before,
            Map<String, String> renamed,
            Map<String, Delta> deltas) {
        Gaps gaps = new Gaps();
        gaps.addAll("", now);
        gaps.addAll("", Deltas.gaps(deltas));
        renamed.forEach((path, published) -> before.forEach((found, reason) -> {
            if (found.equals(path) || found.startsWith(path + ".")) {
                gaps.addAll("previous.", Map.of(published + found.substring(path.length()), reason));
            }
        }));
        return gaps.byPath();
    }
}
