package com.openhouse.analytics.domain.scope;

/** The caller may never do this, whatever exists: code {@code forbidden}. */
public final class ForbiddenException extends RuntimeException {

    public ForbiddenException(String message) {
        super(message);
    }
}
