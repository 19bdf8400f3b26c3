package com.openhouse.analytics.persistence.facts;

import java.util.UUID;

/**
 * A message that has a fact.
 *
 * @param changed whether its rows say something else by now
 */
record KeptFact(UUID tenantId, UUID messageId, boolean changed) {

    MessageId message() {
        return new MessageId(tenantId, messageId);
    }
}
