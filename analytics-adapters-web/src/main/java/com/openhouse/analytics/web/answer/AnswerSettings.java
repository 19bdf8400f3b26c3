package com.openhouse.analytics.web.answer;

import java.time.Duration;

/**
 * How long answers are kept and what tells their generations apart.
 *
 * @param ttl how long a computed answer is given again
 * @param epoch differs between installations whose clocks are fixed at different times; empty for a running clock
 */
public record AnswerSettings(Duration ttl, String epoch) {

    /** Changes whenever a definition of a figure does, so that no answer of an older one is given again. */
    public static final String METRIC_VERSION = "2";
}
