package com.openhouse.analytics.web.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable names of everything that can be answered instead of what was asked. */
public enum Code {
    INVALID_PARAMETER(400, "Invalid parameter"),
    UNAUTHENTICATED(401, "Not signed in"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    CONFLICT(409, "Conflict"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    RATE_LIMITED(429, "Too many requests"),
    INTERNAL_ERROR(500, "Internal error"),
    UNAVAILABLE(503, "Unavailable");

    private final int status;
    private final String title;

    Code(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The code of a status; one without a code of its own falls to the general code of its class. */
    public static Code ofStatus(int status) {
        return exactly(status).orElse(status >= 500 ? INTERNAL_ERROR : status == 414 ? TOO_LARGE : INVALID_PARAMETER);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Code> exactly(int status) {
        return Arrays.stream(values()).filter(code -> code.status == status).findFirst();
    }
}
