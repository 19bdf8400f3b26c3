package com.openhouse.analytics.web.audit;

import com.openhouse.analytics.web.problem.Code;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that has been answered.
 *
 * @param route the template of its route
 * @param code why it was refused; null when it was served
 * @param filter what was asked for, fit to be kept
 */
record Answered(
        Instant at,
        String method,
        String route,
        int status,
        @Nullable String code,
        @Nullable String filter,
        @Nullable String address) {

    boolean is(Code refusal) {
        return refusal.wireName().equals(code);
    }
}
