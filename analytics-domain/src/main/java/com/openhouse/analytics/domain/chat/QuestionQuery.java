package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.ReportingPeriod;

/**
 * The questions of a period that pass a filter.
 *
 * @param named what the filter's {@code other} leaves out
 */
public record QuestionQuery(ReportingPeriod period, QuestionFilter filter, NamedIssues named) {

    public QuestionQuery(ReportingPeriod period, QuestionFilter filter) {
        this(period, filter, NamedIssues.NONE);
    }
}
