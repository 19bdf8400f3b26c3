package com.openhouse.analytics.web.auth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How callers prove who they are.
 *
 * @param signingKey of local tokens, 32 bytes or more; null turns local sign-in off
 * @param accessTokenTtl how long a local token is good for
 * @param external another issuer's tokens; null accepts none
 */
public record AuthSettings(
        byte @Nullable [] signingKey,
        Duration accessTokenTtl,
        @Nullable ExternalIssuer external,
        boolean demo) {

    public boolean localSignIn() {
        return signingKey != null;
    }

    /** Without the key, so that it never reaches a log. */
    @Override
    public String toString() {
        return "AuthSettings[localSignIn=" + localSignIn() + ", demo=" + demo + "]";
    }
}
