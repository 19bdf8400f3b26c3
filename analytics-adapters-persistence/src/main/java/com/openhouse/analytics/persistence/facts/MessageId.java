package com.openhouse.analytics.persistence.facts;

import java.util.UUID;

/** A row of messages. */
record MessageId(UUID tenantId, UUID messageId) {}
