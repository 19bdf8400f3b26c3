package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Requests as they stand in the audit log; what does not look like a status or a duration is none. */
final class Requests {
    private Requests() {}

    static boolean isRequest(RawData.AuditRow row) {
        return row.type().equals("api_request");
    }

    static @Nullable Integer status(RawData.AuditRow row) {
        String status = text(row, "status");
        return status != null && status.matches("[1-5][0-9][0-9]") ? Integer.valueOf(status) : null;
    }

    static boolean failed(RawData.AuditRow row) {
        return isBetween(row, 500, 599);
    }

    static boolean throttled(RawData.AuditRow row) {
        return isBetween(row, 429, 429);
    }

    static boolean refused(RawData.AuditRow row) {
        return isBetween(row, 400, 499) && !throttled(row);
    }

    static List<BigDecimal> durations(List<RawData.AuditRow> rows) {
        return rows.stream()
                .map(Requests::duration)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    static @Nullable BigDecimal duration(RawData.AuditRow row) {
        String duration = text(row, "duration_ms");
        return duration != null && duration.matches("[0-9]+([.][0-9]+)?") ? new BigDecimal(duration) : null;
    }

    static @Nullable String text(RawData.AuditRow row, String name) {
        Object value = row.metadata() == null ? null : row.metadata().get(name);
        return value == null ? null : value.toString();
    }

    private static boolean isBetween(RawData.AuditRow row, int low, int high) {
        Integer status = status(row);
        return status != null && status >= low && status <= high;
    }
}
