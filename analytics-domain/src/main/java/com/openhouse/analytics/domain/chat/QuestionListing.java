package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.listing.Listing;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;

/** The questions behind every figure of the chat. */
public interface QuestionListing extends Listing<QuestionQuery, QuestionOrder, ListedQuestion> {

    /** Message rows of the period that are no questions to any figure. */
    Excluded excluded(Scope scope, ReportingPeriod period);
}
