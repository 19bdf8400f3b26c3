package com.openhouse.analytics.web.telemetry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.web.problem.Code;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event.
 *
 * @param index its place in the batch, from 0
 * @param status recorded, duplicate or rejected
 * @param code why it was rejected, for programs; absent otherwise
 * @param detail why it was rejected, for people; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventResult(
        int index,
        String status,
        @Nullable String code,
        @Nullable String detail) {

    static EventResult of(int index, Outcome outcome) {
        return outcome == Outcome.NOT_FOUND
                ? rejected(index, Code.NOT_FOUND, "There is no such document, homeowner or unit.")
                : new EventResult(index, outcome.name().toLowerCase(Locale.ROOT), null, null);
    }

    static EventResult invalid(int index, String detail) {
        return rejected(index, Code.INVALID_PARAMETER, detail);
    }

    private static EventResult rejected(int index, Code code, String detail) {
        return new EventResult(index, "rejected", code.wireName(), detail);
    }

    /** One result per event, in their order. */
    record All(List<EventResult> results) {}
}
