package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.TenantRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A tenant and what its homes need to know of it. */
record Company(String key, String email, ZoneId zone, TenantRow row) {

    static List<Company> all(World world) {
        return Texts.table("tenants.csv").stream()
                .map(cells -> of(world, cells))
                .toList();
    }

    UUID id() {
        return row.id();
    }

    private static Company of(World world, List<String> cells) {
        String zone = cells.get(3);
        Map<String, Object> contact = zone.isEmpty()
                ? Map.of("email", cells.get(4))
                : new TreeMap<>(Map.of("email", cells.get(4), "timezone", zone));
        TenantRow row = new TenantRow(
                world.id("tenant", cells.get(0)),
                cells.get(1),
                cells.get(2),
                contact,
                DemoData.MARK,
                world.daysAgo(900));
        return new Company(cells.get(0), cells.get(4), zone.isEmpty() ? world.defaultZone() : ZoneId.of(zone), row);
    }
}
