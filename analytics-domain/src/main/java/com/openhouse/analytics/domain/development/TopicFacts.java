package com.openhouse.analytics.domain.development;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Questions about one topic of one ISO week from homes of one house type.
 *
 * @param week such as {@code 2026-W37}
 * @param houseTypeCode null where the home is not known
 * @param lastAskedAt when the topic was asked last, in any week and from any home
 */
public record TopicFacts(
        String topic, String week, @Nullable String houseTypeCode, long questions, Instant lastAskedAt) {}
