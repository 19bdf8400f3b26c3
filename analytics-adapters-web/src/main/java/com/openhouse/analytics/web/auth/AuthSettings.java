package com.openhouse.analytics.web.auth;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How callers prove who they are.
 *
 * @param signingKeys of local tokens, 32 bytes or more each; the first one signs, all of them prove; none turns local sign-in off
 * @param accessTokenTtl how long a local token is good for
 * @param external another issuer's tokens; null accepts none
 */
public record AuthSettings(
        List<byte[]> signingKeys,
        Duration accessTokenTtl,
        SessionSettings sessions,
        @Nullable ExternalIssuer external,
        boolean demo) {

    public boolean localSignIn() {
        return !signingKeys.isEmpty();
    }

    /** Without the keys, so that it never reaches a log. */
    @Override
    public String toString() {
        return "AuthSettings[localSignIn=" + localSignIn() + ", demo=" + demo + "]";
    }
}
