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
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(sum.parameters());
        SqlFile found = isByTime(order) ? sum.page() : PAGE;
        if (sum.alike()) {
            return pageBeside(sum.total(), found, scope, all, order, page);
        }
        long total = rows.total(sum.total(), scope, all);
        return rows.page(
                found.orderedBy(order),
                total,
                scope,
                ordered(isByTime(order) ? all : parameters, order),
                page,
                QuestionRow.class);
    }

    /** They are counted one by one, which takes as long as finding those of the page. */
    private Page<QuestionRow> pageBeside(
            SqlFile counted,
            SqlFile found,
            Scope scope,
            Map<String, Object> parameters,
            Order<QuestionOrder> order,
            PageRequest page) {
        Supplier<Long> total = beside.read(() -> rows.total(counted, scope, parameters));
        return rows.page(found.orderedBy(order), total, scope, ordered(parameters, order), page, QuestionRow.class);
    }

    private static Map<String, Object> ordered(Map<String, Object> parameters, Order<QuestionOrder> order) {
        return isByTime(order) ? byTime(parameters, order) : parameters;
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
