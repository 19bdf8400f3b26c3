package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.web.answer.QueryParameters;

/** Reads which questions are asked for. */
final class QuestionFilters {

    static final String[] PARAMETERS = {
        "tenant_id",
        "development_id",
        "range",
        "from",
        "to",
        "day",
        "weekday",
        "hour",
        "topic",
        "state",
        "reason",
        "eligible",
        "answered",
        "rating",
        "rated",
        "house_type_code",
        "document_id",
        "unit_id",
        "homeowner_id",
        "question_key",
        "q",
        "sort",
        "page",
        "page_size",
        "format"
    };

    private static final int NAME_LENGTH = 200;

    private QuestionFilters() {}

    static QuestionFilter of(QueryParameters query) {
        return new QuestionFilter(
                query.day("day"),
                query.integer("weekday", 1, 7),
                query.integer("hour", 0, 23),
                query.text("topic", NAME_LENGTH),
                query.choice("state", QuestionState.class),
                query.choice("reason", UnansweredReason.class),
                query.flag("eligible"),
                query.flag("answered"),
                query.integer("rating", 1, 5),
                query.flag("rated"),
                query.text("house_type_code", NAME_LENGTH),
                query.uuid("document_id"),
                query.uuid("unit_id"),
                query.uuid("homeowner_id"),
                query.text("question_key", NAME_LENGTH),
                query.search());
    }
}
