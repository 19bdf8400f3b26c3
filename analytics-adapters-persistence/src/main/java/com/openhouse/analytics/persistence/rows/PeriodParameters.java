package com.openhouse.analytics.persistence.rows;

import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A period as parallel arrays for <code>unnest</code>: each tenant with its zone and the span of time that the local days of the
 * period cover there, beside the days themselves.
 */
public final class PeriodParameters {

    private PeriodParameters() {}

    public static Map<String, Object> of(ReportingPeriod period) {
        List<String> tenants = new ArrayList<>();
        List<String> zones = new ArrayList<>();
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        List<String> end = new ArrayList<>();
        period.zones().byTenant().forEach((tenantId, zone) -> {
            Span span = period.window().in(zone);
            tenants.add(tenantId.toString());
            zones.add(zone.getId());
            from.add(span.from().toString());
            to.add(span.to().toString());
            end.add(period.window().endIn(zone).toString());
        });
        return Map.of(
                "tenant_ids", PgArray.of(tenants),
                "zones", PgArray.of(zones),
                "from_at", PgArray.of(from),
                "to_at", PgArray.of(to),
                "end_at", PgArray.of(end),
                "from_day", period.window().from().toString(),
                "to_day", period.window().to().toString());
    }
}
