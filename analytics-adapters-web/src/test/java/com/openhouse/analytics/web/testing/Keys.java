package com.openhouse.analytics.web.testing;

/** Keys of the tests alone. */
public final class Keys {

    public static final String LOCAL = "a key of the tests, longer than 32 bytes";
    public static final String PREVIOUS = "a key of before, still good and longer than 32 bytes";
    public static final String EXTERNAL = "a secret of the tests, shared with an issuer";

    private Keys() {}
}
