package com.openhouse.analytics.persistence.time;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of zones that both the JVM and the server can convert times with. */
public record KnownZones(Set<String> names) {

    /** @param ofServer the names that the server knows */
    public static KnownZones of(Collection<String> ofServer) {
        Set<String> both = new HashSet<>(ZoneId.getAvailableZoneIds());
        both.retainAll(Set.copyOf(ofServer));
        return new KnownZones(Set.copyOf(both));
    }

    /** The zone of this name, or another where it is not known. */
    public ZoneId zoneOr(@Nullable String name, ZoneId other) {
        return name != null && names.contains(name) ? ZoneId.of(name) : other;
    }
}
