package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.Known;
import com.openhouse.analytics.domain.directory.Timeline;
import com.openhouse.analytics.domain.directory.TimelineEntry;
import com.openhouse.analytics.domain.directory.TimelineOrder;
import com.openhouse.analytics.domain.directory.TimelineQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.Filters;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaTimeline implements Timeline {

    private static final SqlFile ENTRIES = SqlFile.of("directory/timeline.sql");
    private static final SqlFile TOTAL = SqlFile.of("directory/timeline_total.sql");

    private final NativeRows rows;

    JpaTimeline(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public Page<TimelineEntry> page(Scope scope, TimelineQuery query, Order<TimelineOrder> order, PageRequest page) {
        return rows.page(ENTRIES.orderedBy(order), TOTAL, scope, parameters(query), page, TimelineRow.class)
                .map(TimelineRow::entry);
    }

    @Override
    public void forEach(
            Scope scope, TimelineQuery query, Order<TimelineOrder> order, Consumer<? super TimelineEntry> row) {
        rows.forEach(
                ENTRIES.orderedBy(order),
                scope,
                parameters(query),
                TimelineRow.class,
                found -> row.accept(found.entry()));
    }

    private static Map<String, Object> parameters(TimelineQuery query) {
        boolean ofUnit = query.of() == Known.UNIT;
        return new Filters()
                .add("unit_id", query.unitId())
                .add("homeowner_id", query.homeownerId())
                .add("kind", query.kind() == null ? null : query.kind().wireName())
                .add("of_unit", given(ofUnit))
                .add("of_owned_unit", given(ofUnit && query.homeownerId() != null))
                .add("of_homeowner", given(!ofUnit))
                .add("of_home", given(query.unitId() != null))
                .add("homeless", given(query.unitId() == null))
                .parameters();
    }

    private static @Nullable Boolean given(boolean chosen) {
        return chosen ? Boolean.TRUE : null;
    }
}
