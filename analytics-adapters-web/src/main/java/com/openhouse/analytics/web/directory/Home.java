package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.Known;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.TimelineKind;
import com.openhouse.analytics.domain.directory.TimelineQuery;
import org.jspecify.annotations.Nullable;

/** A unit with its homeowner, or a homeowner with the unit. */
record Home(Known of, @Nullable ListedUnit unit, @Nullable ListedHomeowner homeowner) {

    TimelineQuery timeline(@Nullable TimelineKind kind) {
        return new TimelineQuery(
                of, unit == null ? null : unit.unitId(), homeowner == null ? null : homeowner.homeownerId(), kind);
    }
}
