package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the backends wrote down of themselves: requests, events, kept answers and counted callers. */
final class RandomOperations {
    private static final List<String> ROUTES =
            List.of("/api/admin/analytics/chat", "/api/admin/analytics/units/{id}", "/api/**");
    private static final List<String> EVENTS = List.of(
            "admin_login",
            "login_failure",
            "document_upload",
            "rate_limit_trigger",
            "unauthorized_tenant_access",
            "anomaly_detected");

    private final Dice dice;
    private final Instant asOf;
    private final RawData data;

    RandomOperations(Dice dice, Instant asOf, RawData data) {
        this.dice = dice;
        this.asOf = asOf;
        this.data = data;
    }

    void fill() {
        int requests = dice.oneOf(0, 0, 1, 25);
        for (int i = 0; i < requests; i++) {
            audit("api_request", dice.chance(10) ? null : request());
        }
        int events = dice.oneOf(0, 1, 15);
        for (int i = 0; i < events; i++) {
            audit(dice.pick(EVENTS), dice.oneOf(null, Map.of("status", 500)));
        }
        cache();
        rateLimits();
    }

    private void audit(String type, @Nullable Map<String, Object> metadata) {
        RawData.Tenant tenant = dice.pick(data.tenants);
        UUID owner = dice.chance(30) ? null : tenant.id();
        Instant at = RandomData.moment(dice, asOf, Zones.of(data, tenant.id()));
        data.auditLog.add(new RawData.AuditRow(dice.uuid(), owner, type, "GET", metadata, at));
    }

    private Map<String, Object> request() {
        Map<String, Object> metadata = new HashMap<>();
        Object status = dice.oneOf(200, 200, 200, 304, 400, 404, 429, 500, 503, "502", "later", 999);
        metadata.put("status", status);
        if (dice.chance(90)) {
            metadata.put("route", dice.pick(ROUTES));
        }
        if (dice.chance(90)) {
            metadata.put(
                    "duration_ms", dice.oneOf(0, dice.between(1, 900), new BigDecimal("12.5"), "30", "-5", "soon"));
        }
        if (dice.chance(60)) {
            metadata.put("code", dice.oneOf("unavailable", "not_found"));
        }
        return metadata;
    }

    /** Entries of the existing application, which nobody removes, and what removed answers had counted. */
    private void cache() {
        for (int i = 0; i < dice.below(4); i++) {
            String key = "other:" + i;
            Instant expiry = asOf.plus(Duration.ofHours(dice.oneOf(-30, -1, 1)));
            data.apiCache.add(new RawData.CacheRow(key, dice.below(50), dice.below(9), expiry));
        }
        data.cacheTotals.add(
                dice.chance(50)
                        ? new RawData.CacheTotal(0, 0, 0)
                        : new RawData.CacheTotal(dice.below(90), dice.below(40), dice.below(5)));
    }

    private void rateLimits() {
        int keys = dice.oneOf(0, 3, 14);
        for (int i = 0; i < keys; i++) {
            String key = dice.oneOf("10.0.0." + i, "a" + i, "mary" + i + "@example.org", "é" + i)
                    + dice.oneOf(":chat", ":login", ":upload", ":api:chat", "");
            Instant reset = asOf.plusSeconds(dice.oneOf(-60, 0, 1, 60, 60));
            data.rateLimits.add(
                    new RawData.RateLimit(key, dice.oneOf(null, 0, 4, 5, 59, 60, 61), dice.chance(10) ? null : reset));
        }
    }
}
