package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.system.AccessEvent;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.domain.system.AuditEntry;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads of one second that are the same in everything else become one row that says how often, at the first of their moments: whoever reads
 * without end keeps nothing else from being written. Everything else stays a row each.
 */
final class Repeats {

    private Repeats() {}

    static List<AuditRow> once(List<AuditEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(Repeats::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> AuditRow.of(same.get(0), same.size()))
                .toList();
    }

    private static Object key(AuditEntry entry) {
        return entry instanceof AccessEvent event && event.type() == AccessType.CROSS_TENANT_READ
                ? event.at(event.at().truncatedTo(ChronoUnit.SECONDS))
                : new Object();
    }
}
