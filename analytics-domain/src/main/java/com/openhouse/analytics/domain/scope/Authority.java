package com.openhouse.analytics.domain.scope;

/** The widest view that a principal could have, however far a request narrows it. */
public enum Authority {
    PLATFORM,
    TENANT,
    DEVELOPMENTS
}
