package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Ratio;

/** Eligible questions that went unanswered, each counted once under the first reason that applies. */
public record Unanswered(Ratio ratio, ByReason byReason) {

    public record ByReason(long noAnswer, long noMatch, long lookupFailed, long noInfo) {

        public long total() {
            return noAnswer + noMatch + lookupFailed + noInfo;
        }
    }

    public static Unanswered of(ByReason byReason, long eligible) {
        return new Unanswered(Ratio.of(byReason.total(), eligible), byReason);
    }
}
