package com.openhouse.analytics.domain.token;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Scope;
import java.time.Instant;
import java.util.UUID;

/** Keeps the tokens of programs. */
public interface ApiTokenRegister {

    /**
     * Keeps a new token of the scope's only tenant.
     *
     * @param hash SHA-256 of the token in lower-case hex
     */
    void add(Scope scope, ApiToken token, String hash);

    /** The tokens within the scope, the newest first; those that are no longer good included. */
    Page<ApiToken> list(Scope scope, PageRequest page);

    /** Ends a token for ever; one that has ended before keeps its time. False when the scope has no such token. */
    boolean revoke(Scope scope, UUID id, Instant at);
}
