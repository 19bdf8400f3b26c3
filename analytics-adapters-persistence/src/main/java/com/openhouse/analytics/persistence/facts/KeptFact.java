package com.openhouse.analytics.persistence.facts;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message that has a fact.
 *
 * @param answerMessageId the row of its own that answers it; null when there is none
 * @param changed whether its rows say something else by now
 */
record KeptFact(UUID tenantId, UUID messageId, @Nullable UUID answerMessageId, boolean changed) {

    MessageId message() {
        return new MessageId(tenantId, messageId);
    }

    /** Empty when no row of its own answers it. */
    Stream<MessageId> answer() {
        return Stream.ofNullable(answerMessageId).map(answer -> new MessageId(tenantId, answer));
    }
}
