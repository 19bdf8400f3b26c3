package com.openhouse.analytics.persistence.development;

import com.openhouse.analytics.domain.development.DevelopmentDayFacts;
import com.openhouse.analytics.domain.development.DevelopmentList;
import com.openhouse.analytics.domain.development.DevelopmentListCalculator;
import com.openhouse.analytics.domain.development.DevelopmentListQuery;
import com.openhouse.analytics.domain.development.DevelopmentSummary;
import com.openhouse.analytics.domain.development.SummaryFacts;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.LikeText;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.PgArray;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All queries of an answer see one snapshot, so that its figures agree with one another. */
@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaDevelopmentListCalculator implements DevelopmentListCalculator {

    private static final SqlFile RANKED = SqlFile.of("development/ranked.sql");
    private static final SqlFile LIST = SqlFile.of("development/list.sql");
    private static final SqlFile TOTAL = SqlFile.of("development/list_total.sql");
    private static final SqlFile DAYS = SqlFile.of("development/questions_by_day.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("chat/excluded.sql");

    private final NativeRows rows;

    JpaDevelopmentListCalculator(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public DevelopmentList calculate(Scope scope, DevelopmentListQuery query) {
        Map<String, Object> period = PeriodParameters.of(query.last30Days());
        Page<Ranked> ranked =
                rows.page(RANKED.orderedBy(query.order()), TOTAL, scope, parameters(query), query.page(), Ranked.class);
        Map<String, Object> chosen = chosen(ranked.items());
        return DevelopmentList.of(
                new Page<>(facts(scope, query, chosen), ranked.total()),
                days(scope, period, chosen),
                query.last30Days(),
                rows.one(EXCLUDED, scope, period, Excluded.class));
    }

    @Override
    public void forEach(Scope scope, DevelopmentListQuery query, Consumer<DevelopmentSummary> development) {
        rows.forEach(
                LIST.orderedBy(query.order()),
                scope,
                parameters(query),
                SummaryFacts.class,
                facts -> development.accept(DevelopmentSummary.of(facts)));
    }

    private List<SummaryFacts> facts(Scope scope, DevelopmentListQuery query, Map<String, Object> chosen) {
        Map<String, Object> parameters = parameters(query);
        parameters.putAll(chosen);
        return rows.list(LIST.orderedBy(query.order()), scope, parameters, SummaryFacts.class);
    }

    private List<DevelopmentDayFacts> days(Scope scope, Map<String, Object> period, Map<String, Object> chosen) {
        Map<String, Object> parameters = new HashMap<>(period);
        parameters.putAll(chosen);
        return rows.list(DAYS, scope, parameters, DevelopmentDayFacts.class);
    }

    /** With their tenants, by which every table is looked up first. */
    private static Map<String, Object> chosen(List<Ranked> developments) {
        return Map.of(
                "development_ids",
                PgArray.of(developments.stream().map(Ranked::developmentId).toList()),
                "development_tenant_ids",
                PgArray.of(
                        developments.stream().map(Ranked::tenantId).distinct().toList()));
    }

    private static Map<String, Object> parameters(DevelopmentListQuery query) {
        Map<String, Object> parameters = SummaryParameters.of(query.last30Days());
        if (query.search() != null) {
            parameters.put("q", LikeText.containing(query.search()));
        }
        return parameters;
    }

    record Ranked(UUID developmentId, UUID tenantId) {}
}
