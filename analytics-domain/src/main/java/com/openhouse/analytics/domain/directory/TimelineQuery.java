package com.openhouse.analytics.domain.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose timeline, and of what.
 *
 * @param of the side from which the home is looked at: {@code UNIT} or {@code HOMEOWNER}
 * @param unitId the unit; the home of the homeowner, if known
 * @param homeownerId the homeowner; the one of the unit, if known
 * @param kind null for every kind
 */
public record TimelineQuery(
        Known of,
        @Nullable UUID unitId,
        @Nullable UUID homeownerId,
        @Nullable TimelineKind kind) {}
