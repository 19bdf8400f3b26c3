package com.openhouse.analytics.persistence.isolation;

import com.openhouse.analytics.persistence.rows.PgArray;
import com.openhouse.analytics.persistence.testing.TwoCompanies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A value for every parameter of a query that is not an id. */
final class SampleParameters {

    private static final Instant NOW = TwoCompanies.NOW;
    private static final Instant FROM = NOW.minus(Duration.ofDays(30));

    private SampleParameters() {}

    static Map<String, Object> of(String path, UUID... tenants) {
        Map<String, Object> values = new HashMap<>();
        boolean oneZone = path.startsWith("system/") || path.startsWith("access/");
        values.put("tenant_ids", PgArray.of(List.of(tenants)));
        values.put("zones", each("Europe/Dublin", tenants));
        values.put("from_at", oneZone ? FROM : each(FROM, tenants));
        values.put("to_at", oneZone ? NOW : each(NOW, tenants));
        values.put("end_at", each(NOW.plus(Duration.ofDays(1)), tenants));
        values.put("from_day", LocalDate.ofInstant(FROM, ZoneOffset.UTC).toString());
        values.put("to_day", LocalDate.ofInstant(NOW, ZoneOffset.UTC).toString());
        values.put("since", FROM);
        values.put("as_of", NOW);
        values.put("zone", "Europe/Dublin");
        values.put("limit", 10);
        if (path.startsWith("question/page")) {
            values.put("page_limit", 1_000);
            values.put("page_offset", 0);
        }
        if (path.equals("question/total.sql")) {
            values.put("by_rating", true);
        }
        if (path.startsWith("question/page_of_")) {
            values.put("newest", true);
        }
        if (path.matches("question/.*_of_(days|hours).sql")) {
            values.put("counted", "questions");
            values.put("among", "all");
        }
        if (path.endsWith("_of_hours.sql")) {
            values.put("hour", 6);
        }
        values.put("most", 10);
        values.put("development_tenant_ids", PgArray.of(List.of(tenants)));
        values.put("text", "");
        values.put("resources", "{chat}");
        values.put("limits", "{1}");
        values.put("whole_tenants", true);
        values.put("rating", 5);
        values.put("comment", "");
        values.put("user_id", "");
        values.put("key", "k");
        values.put("kinds", "{view}");
        values.put("times", PgArray.of(List.of(NOW)));
        values.put("keys", "{k}");
        return values;
    }

    private static String each(Object value, UUID... tenants) {
        return PgArray.of(List.of(tenants).stream().map(tenant -> value).toList());
    }
}
