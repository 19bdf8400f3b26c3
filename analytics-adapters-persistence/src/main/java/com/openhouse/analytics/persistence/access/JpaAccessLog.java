package com.openhouse.analytics.persistence.access;

import com.openhouse.analytics.domain.access.AccessEntry;
import com.openhouse.analytics.domain.access.AccessLog;
import com.openhouse.analytics.domain.access.AccessOrder;
import com.openhouse.analytics.domain.access.AccessQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.rows.Filters;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaAccessLog implements AccessLog {

    private static final SqlFile ENTRIES = SqlFile.of("access/list.sql");
    private static final SqlFile TOTAL = SqlFile.of("access/total.sql");

    private final NativeRows rows;

    JpaAccessLog(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public Page<AccessEntry> page(Scope scope, AccessQuery query, Order<AccessOrder> order, PageRequest page) {
        return rows.page(ENTRIES.orderedBy(order), TOTAL, scope, parameters(query), page, AccessRow.class)
                .map(AccessRow::entry);
    }

    @Override
    public void forEach(Scope scope, AccessQuery query, Order<AccessOrder> order, Consumer<? super AccessEntry> row) {
        rows.forEach(
                ENTRIES.orderedBy(order),
                scope,
                parameters(query),
                AccessRow.class,
                found -> row.accept(found.entry()));
    }

    private static Map<String, Object> parameters(AccessQuery query) {
        return new Filters()
                .add("from_at", query.span().from())
                .add("to_at", query.span().to())
                .add(
                        "type",
                        query.filter().type() == null
                                ? null
                                : query.filter().type().wireName())
                .add("actor", query.filter().actor())
                .search("search", query.filter().search())
                .parameters();
    }
}
