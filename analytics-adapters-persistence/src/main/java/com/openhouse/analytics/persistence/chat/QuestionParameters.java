package com.openhouse.analytics.persistence.chat;

import com.openhouse.analytics.domain.chat.NamedIssues;
import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.persistence.rows.FactSource;
import com.openhouse.analytics.persistence.rows.Filters;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.PgArray;
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
                .add("week", filter.week())
                .add("weekday", filter.weekday())
                .add("hour", filter.hour())
                .all(topic(query))
                .choice("state", filter.state())
                .add("reason", filter.reason() == null ? null : filter.reason().wireName())
                .add("eligible", filter.eligible())
                .add("answered", filter.answered())
                .add("rating", filter.rating())
                .add("rated", filter.rated())
                .all(byRating(filter))
                .add("house_type_code", filter.houseTypeCode())
                .all(otherHomes(query))
                .add("document_id", filter.documentId())
                .add("unit_id", filter.unitId())
                .add("homeowner_id", filter.homeownerId())
                .add("question_key", filter.questionKey())
                .search("search", filter.search())
                .parameters();
    }

    /** Questions that were rated are found by their ratings, where what they are found by is maintained. */
    private static Map<String, Object> byRating(QuestionFilter filter) {
        boolean rated = filter.rating() != null || Boolean.TRUE.equals(filter.rated());
        return rated && FactSource.isMaintained() ? Map.of("by_rating", true) : Map.of();
    }

    private static Map<String, Object> topic(QuestionQuery query) {
        String topic = query.filter().topic();
        if (topic == null) {
            return Map.of();
        }
        return topic.equals(NamedIssues.OTHER)
                ? Map.of("named_topics", PgArray.of(query.named().topics()))
                : Map.of("topic", topic);
    }

    private static Map<String, Object> otherHomes(QuestionQuery query) {
        Boolean other = query.filter().otherHomes();
        return other == null
                ? Map.of()
                : Map.of("named_house_types", PgArray.of(query.named().houseTypes()), "other_homes", other);
    }
}
