package com.openhouse.analytics.web.problem;

import org.jspecify.annotations.Nullable;

/** Something that an answer needs does not respond at present: code {@code unavailable}. */
public final class UnavailableException extends RuntimeException {

    public UnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
