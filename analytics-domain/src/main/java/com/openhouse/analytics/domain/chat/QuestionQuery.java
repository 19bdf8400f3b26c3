package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.ReportingPeriod;

/** The questions of a period that pass a filter. */
public record QuestionQuery(ReportingPeriod period, QuestionFilter filter) {}
