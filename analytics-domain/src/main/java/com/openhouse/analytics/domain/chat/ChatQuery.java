package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.ReportingPeriod;

/**
 * What to tell about the chat.
 *
 * @param topQuestions how many of the most asked questions, 1 to 100
 */
public record ChatQuery(ReportingPeriod period, int topQuestions) {}
