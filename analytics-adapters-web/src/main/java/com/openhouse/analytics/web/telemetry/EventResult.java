package com.openhouse.analytics.web.telemetry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.web.problem.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event.
 *
 * @param index its place in the batch, from 0
 * @param code why it was rejected, for programs; absent otherwise
 * @param detail why it was rejected, for people; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventResult(
        int index,
        Status status,
        @Nullable Code code,
        @Nullable String detail) {

    /** What became of the event; one that was recorded before counts once. */
    enum Status {
        RECORDED,
        DUPLICATE,
        REJECTED
    }

    static EventResult of(int index, Outcome outcome) {
        return outcome == Outcome.NOT_FOUND
                ? rejected(index, Code.NOT_FOUND, "There is no such document, homeowner or unit.")
                : new EventResult(index, Status.valueOf(outcome.name()), null, null);
    }

    static EventResult invalid(int index, String detail) {
        return rejected(index, Code.INVALID_PARAMETER, detail);
    }

    private static EventResult rejected(int index, Code code, String detail) {
        return new EventResult(index, Status.REJECTED, code, detail);
    }

    /** One result per event, in their order. */
    record All(List<EventResult> results) {}
}
