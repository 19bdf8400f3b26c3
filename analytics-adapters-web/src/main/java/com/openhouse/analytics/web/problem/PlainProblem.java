package com.openhouse.analytics.web.problem;

/** A problem for where nothing of the application is at hand: constants and an id only, nothing that was sent. */
public final class PlainProblem {

    private PlainProblem() {}

    /** The JSON text of a problem. */
    public static String of(Code code, int status, String requestId) {
        return "{\"type\":\"urn:openhouse:problem:%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"instance\":\"/\",\"code\":\"%s\",\"request_id\":\"%s\"}"
                .formatted(code.wireName(), code.title(), status, Verdicts.sentence(code), code.wireName(), requestId);
    }
}
