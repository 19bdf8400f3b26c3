package com.openhouse.analytics.persistence.facts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A message whose fact is not what its row says.
 *
 * @param day of the message, in UTC
 */
record Difference(UUID tenantId, UUID messageId, LocalDate day) {

    MessageId message() {
        return new MessageId(tenantId, messageId);
    }
}
