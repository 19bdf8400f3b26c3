package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.LocatorAdapter;
import io.jsonwebtoken.security.InvalidKeyException;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Issues and checks the product's own tokens. They say who somebody is, never what he may see. */
final class LocalTokens {

    private static final String ISSUER = "openhouse-analytics";
    private static final String AUDIENCE = "openhouse-analytics-api";
    private static final String TYPE = "openhouse-access+jwt";
    private static final String SESSION = "sid";

    private final SigningKeys keys;
    private final Duration ttl;
    private final Clock clock;
    private final JwtParser parser;

    LocalTokens(List<byte[]> keys, Duration ttl, Clock clock) {
        this.keys = new SigningKeys(keys);
        this.ttl = ttl;
        this.clock = clock;
        this.parser = Tokens.parser(clock, List.of(Jwts.SIG.HS256))
                .keyLocator(new KeyById())
                .requireIssuer(ISSUER)
                .requireAudience(AUDIENCE)
                .build();
    }

    AccessToken issue(KnownAdmin admin, UUID sessionId) {
        Instant now = clock.instant();
        String token = Jwts.builder()
                .header()
                .keyId(keys.newestId())
                .type(TYPE)
                .and()
                .issuer(ISSUER)
                .audience()
                .add(AUDIENCE)
                .and()
                .id(UUID.randomUUID().toString())
                .subject(admin.id().toString())
                .claim("email", admin.email())
                .claim(SESSION, sessionId.toString())
                .issuedAt(Date.from(now))
                .notBefore(Date.from(now))
                .expiration(Date.from(now.plus(ttl)))
                .signWith(keys.newest(), Jwts.SIG.HS256)
                .compact();
        return new AccessToken(token, "Bearer", ttl.toSeconds());
    }

    /** Whether the token claims to be one of ours; if so, nothing but our own keys may prove it. */
    boolean claims(TokenHeader header) {
        return TYPE.equals(header.typ()) || SigningKeys.isOurs(header.kid());
    }

    /** Whom the token was issued to; throws when it is not genuine or not in its time. */
    TokenIdentity verify(String token) {
        var jws = parser.parseSignedClaims(token);
        Claims claims = jws.getPayload();
        if (!TYPE.equals(jws.getHeader().getType()) || claims.getExpiration() == null) {
            throw new JwtException("Not an access token");
        }
        Tokens.requireNotFromTheFuture(claims, clock);
        return new TokenIdentity(
                claims.get("email", String.class),
                UUID.fromString(claims.getSubject()),
                UUID.fromString(claims.get(SESSION, String.class)),
                claims.getExpiration().toInstant());
    }

    private final class KeyById extends LocatorAdapter<Key> {

        @Override
        protected Key locate(JwsHeader header) {
            Key key = keys.find(header.getKeyId());
            if (key == null) {
                throw new InvalidKeyException("No such key");
            }
            return key;
        }
    }
}
