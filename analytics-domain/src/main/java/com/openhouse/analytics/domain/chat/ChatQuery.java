package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.ReportingPeriod;

/**
 * What to tell about the chat.
 *
 * @param topQuestions how many of the most asked questions, 1 to 100; 0 asks for neither these nor the times of the week
 */
public record ChatQuery(ReportingPeriod period, int topQuestions) {

    /** What a comparison needs of a previous period. */
    public static ChatQuery ofTotals(ReportingPeriod period) {
        return new ChatQuery(period, 0);
    }

    public boolean onlyTotals() {
        return topQuestions == 0;
    }
}
