package com.openhouse.analytics.persistence.facts;

import java.util.UUID;

/** A row of units. */
record UnitId(UUID tenantId, UUID unitId) {}
