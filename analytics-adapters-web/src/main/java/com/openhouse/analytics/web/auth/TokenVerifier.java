package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.ForbiddenException;
import com.openhouse.analytics.web.problem.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Proves a token by the one issuer that may have made it. */
final class TokenVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(TokenVerifier.class);

    private final @Nullable LocalTokens local;
    private final @Nullable ExternalTokens external;

    TokenVerifier(@Nullable LocalTokens local, @Nullable ExternalTokens external) {
        this.local = local;
        this.external = external;
    }

    /** Whom the token speaks of; every kind of bad token gets the same refusal. */
    TokenIdentity verify(String token) {
        try {
            return prove(token);
        } catch (UnavailableException | ForbiddenException known) {
            throw known;
        } catch (RuntimeException bad) {
            LOG.debug("A token is refused: {}", bad.toString());
            throw Tokens.invalid();
        }
    }

    private TokenIdentity prove(String token) {
        if (local != null && local.claims(TokenHeader.of(token))) {
            return local.verify(token);
        }
        if (external != null) {
            return external.verify(token);
        }
        throw Tokens.invalid();
    }
}
