package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;
import static com.openhouse.analytics.app.oracle.Expected.ratio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /system-load}, the slow way. All days are those of the report's one zone. */
final class ReferenceSystem {
    private final Facts facts;
    private final Window window;
    private final List<RawData.AuditRow> rows;
    private final List<RawData.AuditRow> requests;

    private ReferenceSystem(Facts facts, Window window) {
        this.facts = facts;
        this.window = window;
        this.rows = facts.data.auditLog.stream()
                .filter(row -> isPlatform(facts) || Objects.equals(row.tenantId(), facts.scope.home()))
                .filter(row -> window.contains(row.createdAt(), window.zone()))
                .toList();
        this.requests = rows.stream().filter(Requests::isRequest).toList();
    }

    private static boolean isPlatform(Facts facts) {
        return facts.scope.kind().equals("platform");
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        Window window = facts.window(query);
        ReferenceSystem system = new ReferenceSystem(facts, window);
        Map<String, @Nullable Object> json = system.rates();
        json.putAll(system.details());
        json.putAll(isPlatform(facts) ? system.platform() : withheld());
        Map<String, @Nullable Object> meta = facts.meta(window, 0, 0);
        meta.put("zone", window.zone().getId());
        json.put("meta", meta);
        if (query.get("compare") != null) {
            ReferenceSystem before = new ReferenceSystem(facts, window.previous());
            Map<String, @Nullable Object> previous = before.rates();
            previous.put("window", before.window.json());
            json.put("previous", previous);
            json.put("delta", system.since(before));
        }
        return json;
    }

    private Map<String, @Nullable Object> rates() {
        return object(
                "total_requests", counted().size(),
                "basis", requests.isEmpty() ? "audit_events" : "requests",
                "error_rate", rate(Requests::failed),
                "client_error_rate", rate(Requests::refused),
                "throttled_rate", rate(Requests::throttled));
    }

    private List<RawData.AuditRow> counted() {
        return requests.isEmpty() ? rows : requests;
    }

    private Map<String, @Nullable Object> rate(Predicate<RawData.AuditRow> which) {
        if (requests.isEmpty()) {
            Missing missing = Missing.of("not_recorded");
            return object("value", missing, "numerator", missing, "denominator", 0);
        }
        return ratio(requests.stream().filter(which).count(), requests.size());
    }

    private Map<String, @Nullable Object> since(ReferenceSystem before) {
        boolean comparable = requests.isEmpty() == before.requests.isEmpty();
        Map<String, @Nullable Object> now = rates();
        Map<String, @Nullable Object> then = before.rates();
        Map<String, @Nullable Object> json = object(
                "total_requests",
                Change.ofAmounts(counted().size(), comparable ? before.counted().size() : 0));
        for (String rate : List.of("error_rate", "client_error_rate", "throttled_rate")) {
            json.put(rate, Change.ofRatios(part(now, rate), part(then, rate)));
        }
        return json;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> part(Map<String, @Nullable Object> json, String name) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(json.get(name));
    }

    private Map<String, @Nullable Object> details() {
        return object(
                "top_error_types", TopErrors.of(rows),
                "durations", new Keyed("route", durations()),
                "requests_by_day", window.days().stream().map(this::day).toList(),
                "recording", object("recorded", 0, "dropped", 0, "pending", 0));
    }

    private List<Map<String, @Nullable Object>> durations() {
        return requests.stream()
                .filter(row -> Requests.text(row, "route") != null && Requests.duration(row) != null)
                .collect(Collectors.groupingBy(row -> Requests.text(row, "route")))
                .entrySet()
                .stream()
                .map(route -> object(
                        "route", route.getKey(),
                        "p50_ms", Percentile.of(Requests.durations(route.getValue()), 50),
                        "p95_ms", Percentile.of(Requests.durations(route.getValue()), 95),
                        "n", route.getValue().size()))
                .toList();
    }

    private Map<String, @Nullable Object> day(LocalDate day) {
        List<RawData.AuditRow> own = counted().stream()
                .filter(row ->
                        row.createdAt().atZone(window.zone()).toLocalDate().equals(day))
                .toList();
        Map<String, @Nullable Object> json =
                object("date", day.toString(), "requests", own.size(), "partial", window.isPartial(day));
        Missing unknown = Missing.of("not_recorded");
        json.put("errors", requests.isEmpty() ? unknown : count(own, Requests::failed));
        json.put("client_errors", requests.isEmpty() ? unknown : count(own, Requests::refused));
        json.put("throttled", requests.isEmpty() ? unknown : count(own, Requests::throttled));
        json.put("p95_ms", requests.isEmpty() ? unknown : Percentile.of(Requests.durations(own), 95));
        return json;
    }

    private static long count(List<RawData.AuditRow> rows, Predicate<RawData.AuditRow> which) {
        return rows.stream().filter(which).count();
    }

    /** Neither the cache nor the rate limits know tenants. */
    private Map<String, @Nullable Object> platform() {
        long hits = facts.data.cacheTotals.stream()
                        .mapToLong(RawData.CacheTotal::hits)
                        .sum()
                + facts.data.apiCache.stream().mapToLong(RawData.CacheRow::hits).sum();
        long writes = facts.data.cacheTotals.stream()
                        .mapToLong(RawData.CacheTotal::writes)
                        .sum()
                + facts.data.apiCache.stream()
                        .mapToLong(RawData.CacheRow::writes)
                        .sum();
        return object(
                "cache_hit_ratio", ratio(hits, hits + writes),
                "cache",
                        object(
                                "hits",
                                hits,
                                "writes",
                                writes,
                                "stale_hits",
                                facts.data.cacheTotals.stream()
                                        .mapToLong(RawData.CacheTotal::staleHits)
                                        .sum(),
                                "keys",
                                facts.data.apiCache.size()),
                "rate_limits", RateLimits.of(facts.data, facts.asOf));
    }

    private static Map<String, @Nullable Object> withheld() {
        Missing missing = Missing.of("out_of_scope");
        return object("cache_hit_ratio", missing, "cache", missing, "rate_limits", missing);
    }
}
