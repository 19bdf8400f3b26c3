package com.openhouse.analytics.persistence.time;

import com.github.benmanes.caffeine.cache.LoadingCache;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.rows.LookupMemory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Every request needs the zones of its scope, before it is known whether its answer is kept. */
@Component
@Primary
final class SharedZones implements ZoneDirectory {

    private final LoadingCache<Scope, ReportingZones> known;

    SharedZones(@Qualifier("jpaZoneDirectory") ZoneDirectory zones, LookupMemory memory) {
        this.known = memory.cache(zones::zones);
    }

    @Override
    public ReportingZones zones(Scope scope) {
        return known.get(scope);
    }
}
