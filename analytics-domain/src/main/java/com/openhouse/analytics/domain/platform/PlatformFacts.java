package com.openhouse.analytics.domain.platform;

import com.openhouse.analytics.domain.chat.QuestionDayFacts;
import com.openhouse.analytics.domain.metrics.Excluded;
import java.util.List;

/** Counts as they come from the rows; days without questions are absent. */
public record PlatformFacts(
        PlatformTotals totals,
        RecentActivity activity,
        List<DevelopmentActivity> topDevelopments,
        List<QuestionDayFacts> questions,
        Excluded excluded) {}
