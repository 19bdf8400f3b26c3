package com.openhouse.analytics.persistence.chat;

import com.openhouse.analytics.domain.chat.ListedQuestion;
import com.openhouse.analytics.domain.chat.QuestionListing;
import com.openhouse.analytics.domain.chat.QuestionOrder;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.Beside;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaQuestionListing implements QuestionListing {

    private static final SqlFile LIST = SqlFile.of("question/list.sql");
    private static final SqlFile TOTAL = SqlFile.of("question/total.sql");
    private static final SqlFile PAGE = SqlFile.of("question/page.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("chat/excluded.sql");

    private final NativeRows rows;
    private final Beside beside;

    JpaQuestionListing(EntityManager entityManager, Beside beside) {
        this.rows = new NativeRows(entityManager);
        this.beside = beside;
    }

    @Override
    public Page<ListedQuestion> page(Scope scope, QuestionQuery query, Order<QuestionOrder> order, PageRequest page) {
        Map<String, Object> parameters = QuestionParameters.of(query);
        return Summed.of(query.filter())
                .map(sum -> page(sum, scope, parameters, order, page))
                .orElseGet(() -> pageBeside(TOTAL, PAGE, scope, parameters, order, page))
                .map(QuestionRow::listed);
    }

    private Page<QuestionRow> page(
            Summed sum, Scope scope, Map<String, Object> parameters, Order<QuestionOrder> order, PageRequest page) {
        if (sum.alike()) {
            return pageBeside(sum.total(), isByTime(order) ? sum.page() : PAGE, scope, parameters, order, page);
        }
        Map<String, Object> counted = new HashMap<>(parameters);
        counted.putAll(sum.parameters());
        long total = rows.total(sum.total(), scope, counted);
        return isByTime(order)
                ? rows.page(sum.page().orderedBy(order), total, scope, byTime(counted, order), page, QuestionRow.class)
                : rows.page(PAGE.orderedBy(order), total, scope, parameters, page, QuestionRow.class);
    }

    /** To count them takes as long as to find those of the page. */
    private Page<QuestionRow> pageBeside(
            SqlFile counted,
            SqlFile found,
            Scope scope,
            Map<String, Object> parameters,
            Order<QuestionOrder> order,
            PageRequest page) {
        Supplier<Long> total = beside.read(() -> rows.total(counted, scope, parameters));
        Map<String, Object> ordered = isByTime(order) ? byTime(parameters, order) : parameters;
        return rows.page(found.orderedBy(order), total, scope, ordered, page, QuestionRow.class);
    }

    private static boolean isByTime(Order<QuestionOrder> order) {
        return order.field() == QuestionOrder.ASKED_AT;
    }

    private static Map<String, Object> byTime(Map<String, Object> parameters, Order<QuestionOrder> order) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put(order.descending() ? "newest" : "oldest", true);
        return all;
    }

    @Override
    public void forEach(
            Scope scope, QuestionQuery query, Order<QuestionOrder> order, Consumer<? super ListedQuestion> row) {
        rows.forEach(
                LIST.orderedBy(order),
                scope,
                QuestionParameters.of(query),
                QuestionRow.class,
                found -> row.accept(found.listed()));
    }

    @Override
    public Excluded excluded(Scope scope, ReportingPeriod period) {
        return rows.one(EXCLUDED, scope, PeriodParameters.of(period), Excluded.class);
    }
}
