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
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

    JpaQuestionListing(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public Page<ListedQuestion> page(Scope scope, QuestionQuery query, Order<QuestionOrder> order, PageRequest page) {
        Map<String, Object> parameters = QuestionParameters.of(query);
        Optional<Summed> summed = Summed.of(query.filter());
        Map<String, Object> bounded = new HashMap<>(parameters);
        summed.ifPresent(sum -> bounded.putAll(Map.of("counted", sum.counted(), "among", sum.among())));
        long total = rows.total(summed.map(Summed::total).orElse(TOTAL), scope, bounded);
        if (order.field() != QuestionOrder.ASKED_AT) {
            return page(PAGE, order, total, scope, parameters, page);
        }
        bounded.put(order.descending() ? "newest" : "oldest", true);
        return page(summed.map(Summed::page).orElse(PAGE), order, total, scope, bounded, page);
    }

    private Page<ListedQuestion> page(
            SqlFile file,
            Order<QuestionOrder> order,
            long total,
            Scope scope,
            Map<String, Object> parameters,
            PageRequest page) {
        return rows.page(file.orderedBy(order), total, scope, parameters, page, QuestionRow.class)
                .map(QuestionRow::listed);
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
