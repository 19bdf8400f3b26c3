package com.openhouse.analytics.persistence.platform;

import com.openhouse.analytics.domain.chat.QuestionDayFacts;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.platform.DevelopmentActivity;
import com.openhouse.analytics.domain.platform.PlatformFacts;
import com.openhouse.analytics.domain.platform.PlatformMetrics;
import com.openhouse.analytics.domain.platform.PlatformMetricsCalculator;
import com.openhouse.analytics.domain.platform.PlatformQuery;
import com.openhouse.analytics.domain.platform.PlatformTotals;
import com.openhouse.analytics.domain.platform.RecentActivity;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.Beside;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
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
class JpaPlatformMetricsCalculator implements PlatformMetricsCalculator {

    private static final SqlFile TOTALS = SqlFile.of("platform/totals.sql");
    private static final SqlFile ACTIVITY = SqlFile.of("platform/recent_activity.sql");
    private static final SqlFile TOP_DEVELOPMENTS = SqlFile.of("platform/top_developments.sql");
    private static final SqlFile QUESTIONS = SqlFile.of("chat/questions_by_day.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("platform/excluded.sql");
    private static final Duration RECENTLY = Duration.ofHours(168);

    private final NativeRows rows;
    private final Beside beside;

    JpaPlatformMetricsCalculator(EntityManager entityManager, Beside beside) {
        this.rows = new NativeRows(entityManager);
        this.beside = beside;
    }

    @Override
    public PlatformMetrics calculate(Scope scope, PlatformQuery query) {
        return PlatformMetrics.of(facts(scope, query), query.period());
    }

    private PlatformFacts facts(Scope scope, PlatformQuery query) {
        Instant asOf = query.period().window().asOf();
        boolean wholeTenants = !(scope instanceof Scope.Developments);
        Map<String, Object> recently =
                Map.of("as_of", asOf, "since", asOf.minus(RECENTLY), "whole_tenants", wholeTenants);
        Supplier<List<DevelopmentActivity>> top = beside.read(() ->
                rows.list(TOP_DEVELOPMENTS, scope, PeriodParameters.of(query.last30Days()), DevelopmentActivity.class));
        PlatformTotals totals = rows.one(TOTALS, scope, Map.of("whole_tenants", wholeTenants), PlatformTotals.class);
        RecentActivity activity = rows.one(ACTIVITY, scope, recently, RecentActivity.class);
        List<QuestionDayFacts> questions =
                rows.list(QUESTIONS, scope, PeriodParameters.of(query.period()), QuestionDayFacts.class);
        Excluded excluded = rows.one(EXCLUDED, scope, Map.of(), Excluded.class);
        return new PlatformFacts(totals, activity, top.get(), questions, excluded);
    }
}
