package com.openhouse.analytics.web.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhouse.analytics.domain.scope.ForbiddenException;
import com.openhouse.analytics.web.problem.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Proves a token by the one issuer that may have made it, and takes a token that it has just proved as proven. */
final class TokenVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(TokenVerifier.class);

    private static final Duration PROVEN_FOR = Duration.ofSeconds(1);
    private static final long MOST_PROVEN = 1_000;

    private final @Nullable LocalTokens local;
    private final @Nullable ExternalTokens external;
    private final Clock clock;
    private final Cache<String, TokenIdentity> proven = Caffeine.newBuilder()
            .expireAfterWrite(PROVEN_FOR)
            .maximumSize(MOST_PROVEN)
            .build();

    TokenVerifier(@Nullable LocalTokens local, @Nullable ExternalTokens external, Clock clock) {
        this.local = local;
        this.external = external;
        this.clock = clock;
    }

    /** Whom the token speaks of; every kind of bad token gets the same refusal. */
    TokenIdentity verify(String token) {
        TokenIdentity known = proven.getIfPresent(token);
        if (known != null && clock.instant().isBefore(known.expiresAt())) {
            return known;
        }
        try {
            TokenIdentity identity = prove(token);
            proven.put(token, identity);
            return identity;
        } catch (UnavailableException | ForbiddenException refused) {
            throw refused;
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
