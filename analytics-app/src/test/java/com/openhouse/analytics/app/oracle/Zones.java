package com.openhouse.analytics.app.oracle;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose clock a day is told by. */
final class Zones {
    static final ZoneId DEFAULT = ZoneId.of("Europe/Dublin");

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {}

    static ZoneId of(RawData data, UUID tenantId) {
        for (RawData.Tenant tenant : data.tenants) {
            if (tenant.id().equals(tenantId)) {
                Object name = tenant.contact().get("timezone");
                return name instanceof String known && KNOWN.contains(known) ? ZoneId.of(known) : DEFAULT;
            }
        }
        throw new IllegalArgumentException("no tenant " + tenantId);
    }

    /** The zone's name, or {@code mixed}. */
    static String echo(RawData data, Scope scope) {
        Set<ZoneId> zones = all(data, scope);
        return zones.size() > 1
                ? "mixed"
                : zones.isEmpty() ? DEFAULT.getId() : zones.iterator().next().getId();
    }

    /** The zone that names the days of a series: the one that is echoed, the default when mixed. */
    static ZoneId ofDates(RawData data, Scope scope) {
        Set<ZoneId> zones = all(data, scope);
        return zones.size() == 1 ? zones.iterator().next() : DEFAULT;
    }

    private static Set<ZoneId> all(RawData data, Scope scope) {
        return data.tenants.stream()
                .filter(tenant -> scope.home() == null || scope.home().equals(tenant.id()))
                .map(tenant -> of(data, tenant.id()))
                .collect(Collectors.toSet());
    }
}
