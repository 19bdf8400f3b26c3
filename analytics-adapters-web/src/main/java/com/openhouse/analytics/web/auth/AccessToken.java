package com.openhouse.analytics.web.auth;

/** The answer to a sign-in; {@code expiresIn} counts seconds. */
record AccessToken(String accessToken, String tokenType, long expiresIn) {

    /** Without the token, so that it never reaches a log. */
    @Override
    public String toString() {
        return "AccessToken[expiresIn=" + expiresIn + "]";
    }
}
