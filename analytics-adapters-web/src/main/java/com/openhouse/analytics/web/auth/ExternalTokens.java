package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.ForbiddenException;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.LocatorAdapter;
import io.jsonwebtoken.security.InvalidKeyException;
import io.jsonwebtoken.security.Keys;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import java.security.Key;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks tokens of the external issuer: HS256 by the shared secret, ES256 and RS256 by its published keys. */
final class ExternalTokens {

    private final Clock clock;
    private final @Nullable Key secret;
    private final @Nullable RemoteKeys keys;
    private final JwtParser parser;

    ExternalTokens(ExternalIssuer issuer, @Nullable RemoteKeys keys, Clock clock) {
        this.clock = clock;
        this.secret = issuer.hs256Secret() == null ? null : Keys.hmacShaKeyFor(issuer.hs256Secret());
        this.keys = keys;
        this.parser = require(issuer, Tokens.parser(clock, algorithms()))
                .keyLocator(new KeyChoice())
                .build();
    }

    /** Whom the token speaks of; throws when it is not genuine or not in its time. */
    TokenIdentity verify(String token) {
        Claims claims = parser.parseSignedClaims(token).getPayload();
        if (claims.getExpiration() == null) {
            throw new JwtException("Without an end");
        }
        Tokens.requireNotFromTheFuture(claims, clock);
        Object verified = claims.get("email_verified");
        if (verified != null && !"true".equals(verified.toString())) {
            throw new ForbiddenException("The e-mail address of this account is not verified.");
        }
        return TokenIdentity.external(
                claims.get("email", String.class), claims.getExpiration().toInstant());
    }

    private List<SecureDigestAlgorithm<?, ?>> algorithms() {
        List<SecureDigestAlgorithm<?, ?>> algorithms = new ArrayList<>();
        if (secret != null) {
            algorithms.add(Jwts.SIG.HS256);
        }
        if (keys != null) {
            algorithms.addAll(List.of(Jwts.SIG.ES256, Jwts.SIG.RS256));
        }
        return algorithms;
    }

    private static JwtParserBuilder require(ExternalIssuer issuer, JwtParserBuilder parser) {
        if (issuer.issuer() != null) {
            parser.requireIssuer(issuer.issuer());
        }
        if (issuer.audience() != null) {
            parser.requireAudience(issuer.audience());
        }
        return parser;
    }

    /** The key by the algorithm first, so that a published key never serves as a shared secret. */
    private final class KeyChoice extends LocatorAdapter<Key> {

        @Override
        protected Key locate(JwsHeader header) {
            boolean shared = Jwts.SIG.HS256.getId().equals(header.getAlgorithm());
            Key key = shared ? secret : keys == null ? null : keys.find(header.getKeyId(), header.getAlgorithm());
            if (key == null) {
                throw new InvalidKeyException("No such key");
            }
            return key;
        }
    }
}
