package com.openhouse.analytics.web.auth;

import java.time.Duration;

/**
 * A session that was begun or renewed.
 *
 * @param refreshToken what it can be renewed with next, for the cookie alone
 * @param refreshableFor how long that will be possible
 */
record SignedIn(AccessToken accessToken, String refreshToken, Duration refreshableFor) {

    /** Without the tokens, so that they never reach a log. */
    @Override
    public String toString() {
        return "SignedIn[]";
    }
}
