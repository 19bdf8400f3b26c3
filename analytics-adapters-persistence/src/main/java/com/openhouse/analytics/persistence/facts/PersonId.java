package com.openhouse.analytics.persistence.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of units, of homeowners, or one of each. */
record PersonId(
        UUID tenantId, @Nullable UUID unitId, @Nullable UUID homeownerId) {}
