package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What went wrong most often: requests by code and route, and events of the types that tell of errors. */
final class TopErrors {
    private static final Set<String> EVENTS =
            Set.of("login_failure", "rate_limit_trigger", "unauthorized_tenant_access", "anomaly_detected");
    private static final int MOST = 10;

    private TopErrors() {}

    private record Kind(String type, @Nullable String route) {
        static Kind of(RawData.AuditRow row) {
            if (!Requests.isRequest(row)) {
                return new Kind(row.type(), null);
            }
            String code = Requests.text(row, "code");
            return new Kind(code == null ? "http_" + Requests.status(row) : code, Requests.text(row, "route"));
        }
    }

    private record Errors(Kind kind, long count, Instant last, long all) {
        Map<String, @Nullable Object> json() {
            return object(
                    "type",
                    kind.type,
                    "route",
                    kind.route,
                    "count",
                    count,
                    "share",
                    Rounded.quotient(count, all, 4),
                    "last_seen_at",
                    last);
        }
    }

    static List<Map<String, @Nullable Object>> of(List<RawData.AuditRow> rows) {
        List<RawData.AuditRow> errors = rows.stream().filter(TopErrors::isError).toList();
        return errors.stream().collect(Collectors.groupingBy(Kind::of)).entrySet().stream()
                .map(kind -> new Errors(kind.getKey(), kind.getValue().size(), last(kind.getValue()), errors.size()))
                .sorted(Comparator.<Errors>comparingLong(kind -> -kind.count)
                        .thenComparing(Errors::last, Comparator.reverseOrder())
                        .thenComparing(kind -> kind.kind.type)
                        .thenComparing(kind -> kind.kind.route, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST)
                .map(Errors::json)
                .toList();
    }

    private static boolean isError(RawData.AuditRow row) {
        return Requests.isRequest(row)
                ? Requests.failed(row) || Requests.refused(row) || Requests.throttled(row)
                : EVENTS.contains(row.type());
    }

    private static Instant last(List<RawData.AuditRow> rows) {
        return rows.stream()
                .map(RawData.AuditRow::createdAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
