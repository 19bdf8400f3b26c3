package com.openhouse.analytics.web.chat;

import static com.openhouse.analytics.web.answer.Parameter.ANSWERED;
import static com.openhouse.analytics.web.answer.Parameter.DAY;
import static com.openhouse.analytics.web.answer.Parameter.DOCUMENT_ID;
import static com.openhouse.analytics.web.answer.Parameter.ELIGIBLE;
import static com.openhouse.analytics.web.answer.Parameter.HOMEOWNER_ID;
import static com.openhouse.analytics.web.answer.Parameter.HOUR;
import static com.openhouse.analytics.web.answer.Parameter.HOUSE_TYPE_CODE;
import static com.openhouse.analytics.web.answer.Parameter.OTHER_HOMES;
import static com.openhouse.analytics.web.answer.Parameter.QUESTION_KEY;
import static com.openhouse.analytics.web.answer.Parameter.RATED;
import static com.openhouse.analytics.web.answer.Parameter.RATING;
import static com.openhouse.analytics.web.answer.Parameter.REASON;
import static com.openhouse.analytics.web.answer.Parameter.STATE;
import static com.openhouse.analytics.web.answer.Parameter.TOPIC;
import static com.openhouse.analytics.web.answer.Parameter.UNIT_ID;
import static com.openhouse.analytics.web.answer.Parameter.WEEK;
import static com.openhouse.analytics.web.answer.Parameter.WEEKDAY;

import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.web.answer.QueryParameters;

/** Reads which questions are asked for. */
final class QuestionFilters {

    private QuestionFilters() {}

    static QuestionFilter of(QueryParameters query) {
        return new QuestionFilter(
                query.day(DAY),
                query.week(WEEK),
                query.integer(WEEKDAY),
                query.integer(HOUR),
                query.text(TOPIC),
                query.choice(STATE, QuestionState.class),
                query.choice(REASON, UnansweredReason.class),
                query.flag(ELIGIBLE),
                query.flag(ANSWERED),
                query.integer(RATING),
                query.flag(RATED),
                query.text(HOUSE_TYPE_CODE),
                query.flag(OTHER_HOMES),
                query.uuid(DOCUMENT_ID),
                query.uuid(UNIT_ID),
                query.uuid(HOMEOWNER_ID),
                query.text(QUESTION_KEY),
                query.search());
    }
}
