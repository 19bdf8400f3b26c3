package com.openhouse.analytics.persistence.facts;

import java.util.UUID;

/** A development whose chunks are counted; an id of zeros stands for chunks of no development. */
record Place(UUID tenantId, UUID developmentId) {}
