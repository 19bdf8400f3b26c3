package com.openhouse.analytics.persistence.time;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A zone counts as known when both the JVM and the server can convert times with it. */
@Component
@Transactional(readOnly = true)
class JpaZoneDirectory implements ZoneDirectory {

    private static final SqlFile TENANT_ZONE = SqlFile.of("time/tenant_zone.sql");
    private static final SqlFile TENANT_ZONES = SqlFile.of("time/tenant_zones.sql");
    private static final SqlFile KNOWN_ZONES = SqlFile.of("time/known_zones.sql");

    private final NativeRows rows;
    private final ZoneId defaultZone;
    private volatile @Nullable KnownZones knownZones;

    JpaZoneDirectory(EntityManager entityManager, ZoneId defaultZone) {
        this.rows = new NativeRows(entityManager);
        this.defaultZone = defaultZone;
    }

    @Override
    public ReportingZones zones(Scope scope) {
        return scope.tenant()
                .map(id -> ReportingZones.ofTenant(id, zoneOf(id)))
                .orElseGet(() -> ReportingZones.ofPlatform(zonesOfAll(scope), defaultZone));
    }

    /** Also for a scope of no developments: its days are still those of its tenant. */
    private ZoneId zoneOf(UUID tenantId) {
        return rows.find(TENANT_ZONE, Map.of("tenant_id", tenantId), TenantZone.class)
                .map(tenant -> zone(tenant.zone()))
                .orElse(defaultZone);
    }

    private Map<UUID, ZoneId> zonesOfAll(Scope platform) {
        Map<UUID, ZoneId> byTenant = new TreeMap<>();
        rows.list(TENANT_ZONES, platform, Map.of(), TenantZone.class)
                .forEach(tenant -> byTenant.put(tenant.tenantId(), zone(tenant.zone())));
        return byTenant;
    }

    private ZoneId zone(@Nullable String name) {
        return known().zoneOr(name, defaultZone);
    }

    private KnownZones known() {
        KnownZones known = knownZones;
        if (known == null) {
            known = KnownZones.of(rows.listUnscoped(KNOWN_ZONES, Map.of(), ZoneName.class).stream()
                    .map(ZoneName::name)
                    .toList());
            knownZones = known;
        }
        return known;
    }

    record TenantZone(UUID tenantId, @Nullable String zone) {}

    record ZoneName(String name) {}
}
