package com.openhouse.analytics.domain.system;

import java.util.Locale;

/** What the access log tells of; some of these types the existing application writes, too. */
public enum AccessType {
    /** Somebody signed in. */
    ADMIN_LOGIN,
    /** Somebody signed out. */
    ADMIN_LOGOUT,
    /** A sign-in failed; without an actor when there is no such account. */
    LOGIN_FAILURE,
    /** A refresh token was used again, and the session was ended for it. */
    SESSION_REUSE,
    /** Somebody asked for what he may not see, or came with a token that is no longer good. */
    ACCESS_DENIED,
    /** The existing application refused another tenant's data. */
    UNAUTHORIZED_TENANT_ACCESS,
    /** A super_admin read beyond the own tenant. */
    CROSS_TENANT_READ,
    /** Rows were taken away as CSV. */
    CSV_EXPORT,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    ACCOUNT_CREATED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ACCOUNT_PASSWORD_CHANGED;

    /** The spelling of the database and of the API, such as {@code access_denied}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
