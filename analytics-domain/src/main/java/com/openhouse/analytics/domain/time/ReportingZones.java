package com.openhouse.analytics.domain.time;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The zones that the days of a scope are read in.
 *
 * @param byTenant each tenant in scope with its own zone, in the order of their ids
 * @param calendar the zone that "today" and the dates of the series are read in, and whose hours are counted
 * @param echo what the answer names: a zone, or {@code mixed}
 */
public record ReportingZones(Map<UUID, ZoneId> byTenant, ZoneId calendar, String echo) {

    public static final String MIXED = "mixed";

    public static ReportingZones ofTenant(UUID tenantId, ZoneId zone) {
        return new ReportingZones(Map.of(tenantId, zone), zone, zone.getId());
    }

    /** Across tenants: their common zone, or where they have several, the default for what is not a tenant's own. */
    public static ReportingZones ofPlatform(Map<UUID, ZoneId> byTenant, ZoneId defaultZone) {
        Set<ZoneId> zones = new HashSet<>(byTenant.values());
        ZoneId calendar = zones.size() == 1 ? zones.iterator().next() : defaultZone;
        return new ReportingZones(new TreeMap<>(byTenant), calendar, zones.size() > 1 ? MIXED : calendar.getId());
    }
}
