package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;

/** Tells what the top issues name, so that the questions behind "other" can be listed. */
@FunctionalInterface
public interface IssueNames {

    /** The names of the scope's top issues over the period, which is the last 12 weeks of the figure. */
    NamedIssues of(Scope scope, ReportingPeriod last12Weeks);
}
