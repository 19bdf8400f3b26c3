package com.openhouse.analytics.web.auth;

/** The secret of a program's token: shown once, kept as a hash. */
public record ApiTokenSecret(String text) {

    /** What every token starts with, so that scanners of repositories can find a leaked one. */
    public static final String PREFIX = "oha_";

    public static ApiTokenSecret random() {
        return new ApiTokenSecret(PREFIX + Secrets.random());
    }

    /** SHA-256 in lower-case hex. */
    public String hash() {
        return Secrets.hash(text);
    }

    /** Without the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "ApiTokenSecret[]";
    }
}
