package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.time.KnownZones;
import java.time.Duration;
import java.time.ZoneId;

/**
 * How facts are to be rolled up.
 *
 * @param defaultZone of tenants that name no zone or one that is not known
 * @param muchAsked from how many messages on a tenant or a development has distributions and keys of its own
 * @param calm for how long nothing may have changed a day that is over before it is added up again
 */
record RollupRules(KnownZones known, ZoneId defaultZone, long muchAsked, Duration calm) {

    static final long MUCH_ASKED = 50_000;
    static final Duration CALM = Duration.ofSeconds(10);

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
