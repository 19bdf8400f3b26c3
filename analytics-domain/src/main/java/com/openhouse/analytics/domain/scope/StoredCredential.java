package com.openhouse.analytics.domain.scope;

/**
 * What a local account is checked against.
 *
 * @param passwordHash in the encoding of Argon2id
 * @param disabled a disabled account neither signs in nor keeps its tokens
 */
public record StoredCredential(String passwordHash, boolean disabled) {

    /** Without the hash, so that it never reaches a log. */
    @Override
    public String toString() {
        return "StoredCredential[disabled=" + disabled + "]";
    }
}
