package com.openhouse.analytics.domain.directory;

import java.util.Locale;

/** How far a home has come: the highest stage that it has reached, whatever is missing below. */
public enum OnboardingStatus {
    /** Nobody has a real e-mail address. */
    NO_CONTACT,
    READY_TO_INVITE,
    /** A QR token was issued. */
    INVITED,
    /** Somebody consented or used a token. */
    REGISTERED,
    /** Somebody asked a question or opened a document. */
    ACTIVATED,
    /** The must-read documents are agreed to at their current version. */
    COMPLETE;

    /** Registered or later. */
    public boolean onboarded() {
        return compareTo(REGISTERED) >= 0;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
