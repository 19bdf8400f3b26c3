package com.openhouse.analytics.domain.scope;

/** What was asked for does not exist, or is not for the caller to know of: code {@code not_found}. */
public final class NotFoundException extends RuntimeException {

    public NotFoundException(String message) {
        super(message);
    }
}
