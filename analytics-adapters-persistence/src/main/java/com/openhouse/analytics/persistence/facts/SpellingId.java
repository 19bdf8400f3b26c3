package com.openhouse.analytics.persistence.facts;

import java.util.UUID;

/** A text that is kept once per tenant. */
record SpellingId(UUID tenantId, UUID spelling) {}
