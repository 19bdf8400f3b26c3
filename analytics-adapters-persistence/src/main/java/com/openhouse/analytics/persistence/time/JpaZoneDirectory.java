package com.openhouse.analytics.persistence.time;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A zone counts as known when both the JVM and the server can convert times with it. */
@Component
@Transactional(readOnly = true)
class JpaZoneDirectory implements ZoneDirectory {

    private static final SqlFile TENANT_ZONES = SqlFile.of("time/tenant_zones.sql");
    private static final SqlFile KNOWN_ZONES = SqlFile.of("time/known_zones.sql");

    private final NativeRows rows;
    private final ZoneId defaultZone;
    private volatile @Nullable Set<String> knownZones;

    JpaZoneDirectory(EntityManager entityManager, ZoneId defaultZone) {
        this.rows = new NativeRows(entityManager);
        this.defaultZone = defaultZone;
    }

    @Override
    public ReportingZones zones(Scope scope) {
        Map<UUID, ZoneId> byTenant = new TreeMap<>();
        for (TenantZone tenant : rows.list(TENANT_ZONES, scope, Map.of(), TenantZone.class)) {
            byTenant.put(tenant.tenantId(), zone(tenant.zone()));
        }
        return scope.tenant()
                .map(id -> ReportingZones.ofTenant(id, byTenant.getOrDefault(id, defaultZone)))
                .orElseGet(() -> ReportingZones.ofPlatform(byTenant, defaultZone));
    }

    private ZoneId zone(@Nullable String name) {
        return name != null && known().contains(name) ? ZoneId.of(name) : defaultZone;
    }

    private Set<String> known() {
        Set<String> known = knownZones;
        if (known == null) {
            Set<String> ofJvm = ZoneId.getAvailableZoneIds();
            known = rows.listUnscoped(KNOWN_ZONES, Map.of(), ZoneName.class).stream()
                    .map(ZoneName::name)
                    .filter(ofJvm::contains)
                    .collect(Collectors.toUnmodifiableSet());
            knownZones = known;
        }
        return known;
    }

    record TenantZone(UUID tenantId, @Nullable String zone) {}

    record ZoneName(String name) {}
}
