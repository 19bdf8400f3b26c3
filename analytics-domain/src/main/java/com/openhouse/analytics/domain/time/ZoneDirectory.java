package com.openhouse.analytics.domain.time;

import com.openhouse.analytics.domain.scope.Scope;

/** Knows the zone of each tenant; an unknown name means the default zone. */
public interface ZoneDirectory {

    ReportingZones zones(Scope scope);
}
