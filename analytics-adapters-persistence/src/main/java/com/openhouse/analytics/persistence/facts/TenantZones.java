package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.time.KnownZones;
import java.time.ZoneId;

/** The zones that rollups are to be made in: those that figures are read in. */
record TenantZones(KnownZones known, ZoneId defaultZone) {

    String of(ZonedTenant tenant) {
        return known.zoneOr(tenant.named(), defaultZone).getId();
    }

    /** Whether a tenant is not rolled up in its zone, or is although it has gone. */
    boolean differs(ZonedTenant tenant) {
        return tenant.there() ? !of(tenant).equals(tenant.rolled()) : tenant.rolled() != null;
    }
}
