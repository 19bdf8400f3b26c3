package com.openhouse.analytics.web.problem;

/** A body is larger than anything meaningful: code {@code too_large}. */
public final class TooLargeException extends RuntimeException {

    public TooLargeException(int maxBytes) {
        super("The body is larger than " + maxBytes + " bytes.");
    }
}
