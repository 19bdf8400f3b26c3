package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Ratio;
import java.time.Instant;

/**
 * Questions that ask the same thing in nearly the same words.
 *
 * @param questionKey names the group; the same words have the same key everywhere
 * @param question the most frequent spelling, with personal details masked
 * @param homes distinct homes that asked
 * @param unanswered unanswered / eligible questions of the group
 */
public record TopQuestion(
        String questionKey, String question, long count, long homes, Instant lastAskedAt, Ratio unanswered) {}
