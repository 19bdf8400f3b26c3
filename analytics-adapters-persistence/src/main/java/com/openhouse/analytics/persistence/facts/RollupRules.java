package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.time.KnownZones;
import java.time.ZoneId;

/**
 * How facts are to be rolled up.
 *
 * @param defaultZone of tenants that name no zone or one that is not known
 * @param muchAsked from how many messages on a tenant or a development has distributions and keys of its own
 */
record RollupRules(KnownZones known, ZoneId defaultZone, long muchAsked) {

    static final long MUCH_ASKED = 50_000;

    /** From how many questions of a month on a key has sums of its own. */
    long keyMuchAsked() {
        return Math.max(2, muchAsked / 500);
    }

    /** The zone of a tenant, as figures are read in it. */
    String zone(ZonedTenant tenant) {
        return known.zoneOr(tenant.named(), defaultZone).getId();
    }

    /** Whether a tenant is to be rolled up anew, or is although it has gone. */
    boolean differs(ZonedTenant tenant) {
        return tenant.there()
                ? !zone(tenant).equals(tenant.rolled()) || tenant.muchAsked() && !tenant.counted()
                : tenant.rolled() != null;
    }
}
