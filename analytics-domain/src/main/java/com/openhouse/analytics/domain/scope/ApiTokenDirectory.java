package com.openhouse.analytics.domain.scope;

import java.time.Instant;
import java.util.Optional;

/** Finds the tokens of programs. */
public interface ApiTokenDirectory {

    /** The token whose SHA-256 in lower-case hex this is, good or not. */
    Optional<ApiToken> findByHash(String hash);

    /** Notes that the token was used; written at most once a minute. */
    void used(ApiToken token, Instant at);
}
