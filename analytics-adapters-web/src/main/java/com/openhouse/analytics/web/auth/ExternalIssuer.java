package com.openhouse.analytics.web.auth;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Another system whose tokens are good here.
 *
 * @param hs256Secret shared with it, 32 bytes or more
 * @param jwksUri where it publishes its ES256 and RS256 keys
 * @param issuer what {@code iss} must be; null accepts any
 * @param audience what {@code aud} must contain; null accepts any
 */
public record ExternalIssuer(
        byte @Nullable [] hs256Secret,
        @Nullable URI jwksUri,
        @Nullable String issuer,
        @Nullable String audience) {

    /** Without the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "ExternalIssuer[jwksUri=" + jwksUri + ", issuer=" + issuer + ", audience=" + audience + "]";
    }
}
