package com.openhouse.analytics.persistence.chat;

import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.persistence.rows.Filters;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import java.util.Map;

/** The parameters of the queries over questions: those of a filter are there only when it is. */
final class QuestionParameters {

    private QuestionParameters() {}

    static Map<String, Object> of(QuestionQuery query) {
        QuestionFilter filter = query.filter();
        return new Filters()
                .all(PeriodParameters.of(query.period()))
                .add("as_of", query.period().window().asOf())
                .add("day", filter.day())
                .add("weekday", filter.weekday())
                .add("hour", filter.hour())
                .add("topic", filter.topic())
                .choice("state", filter.state())
                .add("reason", filter.reason() == null ? null : filter.reason().wireName())
                .add("eligible", filter.eligible())
                .add("answered", filter.answered())
                .add("rating", filter.rating())
                .add("rated", filter.rated())
                .add("house_type_code", filter.houseTypeCode())
                .add(
                        "document_id",
                        filter.documentId() == null ? null : filter.documentId().toString())
                .add("unit_id", filter.unitId())
                .add("homeowner_id", filter.homeownerId())
                .add("question_key", filter.questionKey())
                .search("search", filter.search())
                .parameters();
    }
}
