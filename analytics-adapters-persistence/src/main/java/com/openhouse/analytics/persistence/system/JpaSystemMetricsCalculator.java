package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.system.CacheUse;
import com.openhouse.analytics.domain.system.ErrorFacts;
import com.openhouse.analytics.domain.system.EventDayFacts;
import com.openhouse.analytics.domain.system.LimitedKeyFacts;
import com.openhouse.analytics.domain.system.PlatformUse;
import com.openhouse.analytics.domain.system.RateLimitFacts;
import com.openhouse.analytics.domain.system.RateLimits;
import com.openhouse.analytics.domain.system.RequestDayFacts;
import com.openhouse.analytics.domain.system.RouteDuration;
import com.openhouse.analytics.domain.system.SystemFacts;
import com.openhouse.analytics.domain.system.SystemMetrics;
import com.openhouse.analytics.domain.system.SystemMetricsCalculator;
import com.openhouse.analytics.domain.system.SystemQuery;
import com.openhouse.analytics.domain.time.Span;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.PgArray;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All queries of an answer see one snapshot, so that its figures agree with one another. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaSystemMetricsCalculator implements SystemMetricsCalculator {

    private static final SqlFile REQUESTS = SqlFile.of("system/requests_by_day.sql");
    private static final SqlFile EVENTS = SqlFile.of("system/events_by_day.sql");
    private static final SqlFile ERRORS = SqlFile.of("system/errors.sql");
    private static final SqlFile DURATIONS = SqlFile.of("system/durations.sql");
    private static final SqlFile CACHE = SqlFile.of("system/cache_use.sql");
    private static final SqlFile RATE_LIMITS = SqlFile.of("system/rate_limits.sql");
    private static final SqlFile LIMITED_KEYS = SqlFile.of("system/limited_keys.sql");

    private final NativeRows rows;
    private final RateLimits limits;

    JpaSystemMetricsCalculator(EntityManager entityManager, RateLimits limits) {
        this.rows = new NativeRows(entityManager);
        this.limits = limits;
    }

    @Override
    public SystemMetrics calculate(Scope scope, SystemQuery query) {
        return SystemMetrics.of(facts(scope, parameters(query)), query.period());
    }

    private SystemFacts facts(Scope scope, Map<String, Object> parameters) {
        List<RequestDayFacts> requests = rows.list(REQUESTS, scope, parameters, RequestDayFacts.class);
        return new SystemFacts(
                requests,
                requests.isEmpty() ? rows.list(EVENTS, scope, parameters, EventDayFacts.class) : List.of(),
                rows.list(ERRORS, scope, parameters, ErrorFacts.class),
                rows.list(DURATIONS, scope, parameters, RouteDuration.class),
                platform(scope, parameters));
    }

    /** Neither the cache nor the rate limits know tenants. */
    private @Nullable PlatformUse platform(Scope scope, Map<String, Object> parameters) {
        return scope instanceof Scope.Platform
                ? PlatformUse.of(
                        rows.one(CACHE, scope, parameters, CacheUse.class),
                        rows.one(RATE_LIMITS, scope, parameters, RateLimitFacts.class),
                        rows.list(LIMITED_KEYS, scope, parameters, LimitedKeyFacts.class))
                : null;
    }

    private Map<String, Object> parameters(SystemQuery query) {
        Span span = query.period().window().in(query.period().calendar());
        Map<String, Integer> byResource = new TreeMap<>(limits.byResource());
        return Map.of(
                "zone", query.period().calendar().getId(),
                "from_at", span.from(),
                "to_at", span.to(),
                "as_of", query.period().window().asOf(),
                "resources", PgArray.of(byResource.keySet()),
                "limits", PgArray.of(byResource.values()));
    }
}
