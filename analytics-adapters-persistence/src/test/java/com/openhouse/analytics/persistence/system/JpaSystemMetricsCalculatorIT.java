package com.openhouse.analytics.persistence.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.system.Basis;
import com.openhouse.analytics.domain.system.CacheUse;
import com.openhouse.analytics.domain.system.ErrorType;
import com.openhouse.analytics.domain.system.LimitedKey;
import com.openhouse.analytics.domain.system.RequestDay;
import com.openhouse.analytics.domain.system.RouteDuration;
import com.openhouse.analytics.domain.system.SystemMetrics;
import com.openhouse.analytics.domain.system.SystemMetricsCalculator;
import com.openhouse.analytics.domain.system.SystemQuery;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.Rows.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaSystemMetricsCalculatorIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String CHAT = "/api/admin/analytics/chat";
    private static final String RAG = "/api/admin/analytics/rag";

    @Autowired
    private SystemMetricsCalculator calculator;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;

    @BeforeEach
    void anEmptyLogAndTenantsOfSeveralZones() {
        rows = new Rows(dataSource);
        rows.run("truncate audit_log, api_cache, rate_limits");
        rows.run("update analytics_cache_totals set hits = 0, writes = 0, stale_hits = 0");
        tenant = rows.tenant("Tokyo", "Asia/Tokyo");
        rows.tenant("Cork", "Europe/Dublin");
    }

    @Test
    void anEmptyDatabaseHasZerosAndReasons() {
        SystemMetrics nothing = platform();

        assertThat(nothing.totalRequests()).isZero();
        assertThat(nothing.basis()).isEqualTo(Basis.AUDIT_EVENTS);
        assertThat(nothing.errorRate().value()).isNull();
        assertThat(nothing.requestsByDay()).hasSize(30).allMatch(day -> day.requests() == 0 && day.errors() == null);
        assertThat(nothing.platform().cache().hitRatio()).isEqualTo(Ratio.of(0, 0));
        assertThat(nothing.platform().rateLimits().limitedKeys()).isZero();
        assertThat(nothing.unavailable())
                .containsEntry("error_rate.value", Reason.NOT_RECORDED)
                .containsEntry("cache_hit_ratio.value", Reason.NO_DENOMINATOR)
                .containsEntry("requests_by_day[29].p95_ms", Reason.NOT_RECORDED);
    }

    @Test
    void requestsAreCountedByWhatTheyWereAnsweredWith() {
        request(CHAT, 200, 10, null, 60);
        request(CHAT, 304, 20, null, 60);
        request(CHAT, 400, 30, "invalid_parameter", 60);
        request(CHAT, 429, 40, "rate_limited", 60);
        request(RAG, 503, 50, "unavailable", 60);
        event("login_failure", null, 60);

        SystemMetrics metrics = platform();

        assertThat(metrics.basis()).isEqualTo(Basis.REQUESTS);
        assertThat(metrics.totalRequests()).isEqualTo(5);
        assertThat(metrics.errorRate()).isEqualTo(Ratio.of(1, 5));
        assertThat(metrics.clientErrorRate()).isEqualTo(Ratio.of(1, 5));
        assertThat(metrics.throttledRate()).isEqualTo(Ratio.of(1, 5));
        assertThat(metrics.requestsByDay().get(29))
                .extracting(RequestDay::requests, RequestDay::errors, RequestDay::clientErrors, RequestDay::throttled)
                .containsExactly(5L, 1L, 1L, 1L);
        assertThat(metrics.requestsByDay().get(29).p95Ms()).isEqualByComparingTo("48.0");
        assertThat(metrics.requestsByDay().get(28).p95Ms()).isNull();
        assertThat(metrics.unavailable()).containsEntry("requests_by_day[28].p95_ms", Reason.NO_SAMPLES);
    }

    @Test
    void durationsAreToldPerRoute() {
        request(CHAT, 200, 10, null, 60);
        request(CHAT, 200, 20, null, 60);
        request(RAG, 200, 7.25, null, 60);

        assertThat(platform().durations())
                .containsExactly(
                        new RouteDuration(CHAT, new BigDecimal("15.0"), new BigDecimal("19.5"), 2),
                        new RouteDuration(RAG, new BigDecimal("7.3"), new BigDecimal("7.3"), 1));
    }

    @Test
    void errorsOfRequestsAndEventsAreRankedTogether() {
        request(CHAT, 503, 1, "unavailable", 60);
        request(CHAT, 503, 1, "unavailable", 50);
        request(RAG, 503, 1, "unavailable", 40);
        request(RAG, 404, 1, null, 30);
        event("login_failure", null, 20);
        event("admin_login", null, 10);

        assertThat(platform().topErrorTypes())
                .extracting(ErrorType::type, ErrorType::route, ErrorType::count, ErrorType::share)
                .containsExactly(
                        tuple("unavailable", CHAT, 2L, new BigDecimal("0.4000")),
                        tuple("login_failure", null, 1L, new BigDecimal("0.2000")),
                        tuple("http_404", RAG, 1L, new BigDecimal("0.2000")),
                        tuple("unavailable", RAG, 1L, new BigDecimal("0.2000")));
    }

    @Test
    void atMostTenKindsOfErrorsAreListedAndTheirSharesAreOfAll() {
        for (int i = 0; i < 12; i++) {
            request("/api/" + i, 500, 1, "internal_error", 60);
        }
        assertThat(platform().topErrorTypes()).hasSize(10).allMatch(error -> error.share()
                .equals(new BigDecimal("0.0833")));
    }

    @Test
    void withoutRequestsTheEventsAreCounted() {
        event("login_failure", null, 60);
        event("document_upload", tenant, 60);

        SystemMetrics metrics = platform();

        assertThat(metrics.basis()).isEqualTo(Basis.AUDIT_EVENTS);
        assertThat(metrics.totalRequests()).isEqualTo(2);
        assertThat(metrics.errorRate()).isEqualTo(Ratio.withheld(0));
        assertThat(metrics.durations()).isEmpty();
        assertThat(metrics.topErrorTypes()).extracting(ErrorType::type).containsExactly("login_failure");
    }

    @Test
    void theWindowIsHalfOpenInTheZoneOfTheReport() {
        requestAt(Instant.parse("2026-10-24T22:59:59.999Z"));
        requestAt(Instant.parse("2026-10-24T23:00:00Z"));
        requestAt(NOON.minusMillis(1));
        requestAt(NOON);

        assertThat(platform().totalRequests()).isEqualTo(2);
        assertThat(platform().requestsByDay().get(0).requests()).isOne();
    }

    @Test
    void aTenantHasItsOwnRequestsOnlyAndNothingThatBelongsToNobody() {
        request(CHAT, 200, 10, null, 60);
        event("login_failure", null, 60);
        rows.run("update audit_log set tenant_id = '" + tenant + "' where type = 'api_request'");
        request(CHAT, 500, 10, "internal_error", 60);
        limit("abcdef:chat", 61, 60);

        SystemMetrics metrics = calculate(new Scope.Tenant(tenant, Authority.PLATFORM));

        assertThat(metrics.totalRequests()).isOne();
        assertThat(metrics.topErrorTypes()).isEmpty();
        assertThat(metrics.platform()).isNull();
        assertThat(metrics.unavailable())
                .containsEntry("cache", Reason.OUT_OF_SCOPE)
                .containsEntry("rate_limits", Reason.OUT_OF_SCOPE);
        assertThat(calculate(new Scope.Developments(tenant, new TreeSet<>(), Authority.PLATFORM))
                        .totalRequests())
                .isZero();
    }

    @Test
    void theCacheIsCountedWithWhatRemovedEntriesHad() {
        rows.run("insert into api_cache (cache_key, hits, writes) values ('analytics:a', 6, 2), ('amenities:b', 3, 0)");
        rows.run("update analytics_cache_totals set hits = 10, writes = 5, stale_hits = 1");

        CacheUse cache = platform().platform().cache();

        assertThat(cache).isEqualTo(new CacheUse(19, 7, 1, 2));
        assertThat(cache.hitRatio()).isEqualTo(Ratio.of(19, 26));
    }

    @Test
    void liveKeysAreMaskedAndComparedWithTheLimitOfTheirResource() {
        limit("a1b2c3d4:chat", 61, 60);
        limit("b1b2c3d4:chat", 60, 30);
        limit("seamus@example.ie:chat", 59, 30);
        limit("10.0.0.1:search", 900, 30);
        limit("over:chat", 99, -1);

        SystemMetrics metrics = platform();

        assertThat(metrics.platform().rateLimits().liveKeys()).isEqualTo(4);
        assertThat(metrics.platform().rateLimits().limitedKeys()).isEqualTo(2);
        assertThat(metrics.platform().rateLimits().top())
                .extracting(LimitedKey::key, LimitedKey::count, LimitedKey::limit, LimitedKey::resetAt)
                .containsExactly(
                        tuple("10…:search", 900L, null, NOON.plusSeconds(30)),
                        tuple("a1…:chat", 61L, 60, NOON.plusSeconds(60)),
                        tuple("b1…:chat", 60L, 60, NOON.plusSeconds(30)),
                        tuple("se…:chat", 59L, 60, NOON.plusSeconds(30)));
        assertThat(metrics.unavailable()).containsEntry("rate_limits.top[0].limit", Reason.NOT_RECORDED);
    }

    @Test
    void withoutAnyKnownLimitNobodyKnowsWhoIsLimited() {
        limit("a1b2c3d4:search", 61, 60);

        SystemMetrics metrics = platform();

        assertThat(metrics.platform().rateLimits().limitedKeys()).isNull();
        assertThat(metrics.unavailable()).containsEntry("rate_limits.limited_keys", Reason.NOT_RECORDED);
    }

    private void requestAt(Instant at) {
        rows.insert("audit_log", Map.of("type", "api_request", "action", "GET x", "created_at", at));
    }

    private void request(String route, int status, double durationMs, String code, int secondsAgo) {
        String metadata = "{\"route\":\"%s\",\"method\":\"GET\",\"status\":%d,\"duration_ms\":%s%s}"
                .formatted(route, status, durationMs, code == null ? "" : ",\"code\":\"" + code + "\"");
        rows.insert(
                "audit_log",
                Map.of(
                        "type",
                        "api_request",
                        "action",
                        "GET " + route,
                        "metadata",
                        Json.of(metadata),
                        "created_at",
                        NOON.minusSeconds(secondsAgo)));
    }

    private void event(String type, UUID ofTenant, int secondsAgo) {
        Map<String, Object> columns =
                new HashMap<>(Map.of("type", type, "action", type, "created_at", NOON.minusSeconds(secondsAgo)));
        if (ofTenant != null) {
            columns.put("tenant_id", ofTenant);
        }
        rows.insert("audit_log", columns);
    }

    private void limit(String key, int count, int secondsLeft) {
        rows.run("insert into rate_limits (key, count, reset_time) values ('%s', %d, '%s')"
                .formatted(key, count, NOON.plusSeconds(secondsLeft).toString().replace("Z", "")));
    }

    private SystemMetrics platform() {
        return calculate(new Scope.Platform());
    }

    private SystemMetrics calculate(Scope scope) {
        ReportingZones zones = zoneDirectory.zones(scope);
        return calculator.calculate(
                scope,
                new SystemQuery(new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON, zones.calendar()), zones)));
    }
}
