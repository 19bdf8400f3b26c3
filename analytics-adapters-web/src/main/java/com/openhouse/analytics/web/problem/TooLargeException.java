package com.openhouse.analytics.web.problem;

/** A body, or a list in it, is larger than anything meaningful: code {@code too_large}. */
public final class TooLargeException extends RuntimeException {

    public TooLargeException(int maxBytes) {
        super("The body is larger than " + maxBytes + " bytes.");
    }

    /** @param message what is too large, and how large it may be */
    public TooLargeException(String message) {
        super(message);
    }
}
