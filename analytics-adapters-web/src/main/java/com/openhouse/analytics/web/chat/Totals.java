package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.domain.chat.ChatMetrics;

/** The sums of the series. */
record Totals(long messages, long questions, long answers) {

    static Totals of(ChatMetrics metrics) {
        return new Totals(metrics.messages(), metrics.questions(), metrics.answers());
    }
}
