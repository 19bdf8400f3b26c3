package com.openhouse.analytics.domain.time;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The zones that the days of a scope are read in.
 *
 * @param byTenant each tenant in scope with its own zone, in the order of their ids
 * @param calendar the zone that "today" and the dates of the series are read in: the tenant's, or the default across tenants
 * @param echo what the answer names: a zone, or {@code mixed}
 */
public record ReportingZones(Map<UUID, ZoneId> byTenant, ZoneId calendar, String echo) {

    public static final String MIXED = "mixed";

    public static ReportingZones ofTenant(UUID tenantId, ZoneId zone) {
        return new ReportingZones(Map.of(tenantId, zone), zone, zone.getId());
    }

    public static ReportingZones ofPlatform(Map<UUID, ZoneId> byTenant, ZoneId defaultZone) {
        Set<String> names = new TreeSet<>();
        byTenant.values().forEach(zone -> names.add(zone.getId()));
        String echo = names.isEmpty()
                ? defaultZone.getId()
                : names.size() == 1 ? names.iterator().next() : MIXED;
        return new ReportingZones(new TreeMap<>(byTenant), defaultZone, echo);
    }

    /** The zone whose hours a figure across all tenants is counted in. */
    public ZoneId hours() {
        return MIXED.equals(echo) ? calendar : ZoneId.of(echo);
    }
}
