package com.openhouse.analytics.persistence.chat;

import com.openhouse.analytics.domain.chat.ChatFacts;
import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.ChatQuery;
import com.openhouse.analytics.domain.chat.HourFacts;
import com.openhouse.analytics.domain.chat.LatencyFacts;
import com.openhouse.analytics.domain.chat.MessageDayFacts;
import com.openhouse.analytics.domain.chat.QuestionDayFacts;
import com.openhouse.analytics.domain.chat.RatingFacts;
import com.openhouse.analytics.domain.chat.RepeatFacts;
import com.openhouse.analytics.domain.chat.TopQuestionFacts;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.Beside;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All queries of an answer see one snapshot, so that its figures agree with one another. */
@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaChatMetricsCalculator implements ChatMetricsCalculator {

    private static final SqlFile MESSAGES = SqlFile.of("chat/messages_by_day.sql");
    private static final SqlFile QUESTIONS = SqlFile.of("chat/questions_by_day.sql");
    private static final SqlFile LATENCY = SqlFile.of("chat/latency.sql");
    private static final SqlFile TOP_QUESTIONS = SqlFile.of("chat/top_questions.sql");
    private static final SqlFile REPEATS = SqlFile.of("chat/repeats.sql");
    private static final SqlFile RATINGS = SqlFile.of("chat/ratings.sql");
    private static final SqlFile HOURS = SqlFile.of("chat/hours.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("chat/excluded.sql");

    private final NativeRows rows;
    private final Beside beside;

    JpaChatMetricsCalculator(EntityManager entityManager, Beside beside) {
        this.rows = new NativeRows(entityManager);
        this.beside = beside;
    }

    @Override
    public ChatMetrics calculate(Scope scope, ChatQuery query) {
        Map<String, Object> parameters = new HashMap<>(PeriodParameters.of(query.period()));
        parameters.put("as_of", query.period().window().asOf());
        parameters.put("limit", query.topQuestions());
        return ChatMetrics.of(facts(scope, parameters, query), query.period());
    }

    private ChatFacts facts(Scope scope, Map<String, Object> parameters, ChatQuery query) {
        boolean onlyTotals = query.onlyTotals();
        Supplier<Half> half = () -> half(scope, parameters, query);
        Supplier<Half> other = onlyTotals ? half : beside.read(half);
        List<MessageDayFacts> messages = rows.list(MESSAGES, scope, parameters, MessageDayFacts.class);
        List<QuestionDayFacts> questions = rows.list(QUESTIONS, scope, parameters, QuestionDayFacts.class);
        RepeatFacts repeats =
                onlyTotals ? new RepeatFacts(0, 0) : rows.one(REPEATS, scope, parameters, RepeatFacts.class);
        RatingFacts ratings = rows.one(RATINGS, scope, parameters, RatingFacts.class);
        List<HourFacts> hours = onlyTotals ? List.of() : rows.list(HOURS, scope, parameters, HourFacts.class);
        Excluded excluded = rows.one(EXCLUDED, scope, parameters, Excluded.class);
        Half read = other.get();
        return new ChatFacts(
                messages,
                questions,
                read.latency(),
                TopQuestionFacts.ranked(read.top(), query.topQuestions()),
                repeats,
                ratings,
                hours,
                excluded);
    }

    private Half half(Scope scope, Map<String, Object> parameters, ChatQuery query) {
        return new Half(
                query.onlyTotals() ? List.of() : rows.list(TOP_QUESTIONS, scope, parameters, TopQuestionFacts.class),
                rows.one(LATENCY, scope, parameters, LatencyFacts.class));
    }

    /** What takes as long as the rest. */
    private record Half(List<TopQuestionFacts> top, LatencyFacts latency) {}
}
