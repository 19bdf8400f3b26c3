package com.openhouse.analytics.web.problem;

/** The caller has not proved who he is: code {@code unauthenticated}. */
public final class UnauthenticatedException extends RuntimeException {

    private final String challenge;

    public UnauthenticatedException(String message, String challenge) {
        super(message);
        this.challenge = challenge;
    }

    String challenge() {
        return challenge;
    }
}
