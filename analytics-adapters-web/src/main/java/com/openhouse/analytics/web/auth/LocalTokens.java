package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Issues and checks the product's own tokens. They say who somebody is, never what he may see. */
final class LocalTokens {

    private static final String ISSUER = "openhouse-analytics";
    private static final String AUDIENCE = "openhouse-analytics-api";
    private static final String TYPE = "openhouse-access+jwt";

    private final SecretKey key;
    private final String keyId;
    private final Duration ttl;
    private final Clock clock;
    private final JwtParser parser;

    LocalTokens(byte[] key, Duration ttl, Clock clock) {
        this.key = Keys.hmacShaKeyFor(key);
        this.keyId = "local-" + fingerprint(key);
        this.ttl = ttl;
        this.clock = clock;
        this.parser = Tokens.parser(clock, List.of(Jwts.SIG.HS256))
                .verifyWith(this.key)
                .requireIssuer(ISSUER)
                .requireAudience(AUDIENCE)
                .build();
    }

    AccessToken issue(KnownAdmin admin) {
        Instant now = clock.instant();
        String token = Jwts.builder()
                .header()
                .keyId(keyId)
                .type(TYPE)
                .and()
                .issuer(ISSUER)
                .audience()
                .add(AUDIENCE)
                .and()
                .id(UUID.randomUUID().toString())
                .subject(admin.id().toString())
                .claim("email", admin.email())
                .issuedAt(Date.from(now))
                .notBefore(Date.from(now))
                .expiration(Date.from(now.plus(ttl)))
                .signWith(key, Jwts.SIG.HS256)
                .compact();
        return new AccessToken(token, "Bearer", ttl.toSeconds());
    }

    /** Whether the token claims to be one of ours; if so, nothing but our own key may prove it. */
    boolean claims(TokenHeader header) {
        return TYPE.equals(header.typ()) || keyId.equals(header.kid());
    }

    /** Whom the token was issued to; throws when it is not genuine or not in its time. */
    TokenIdentity verify(String token) {
        var jws = parser.parseSignedClaims(token);
        Claims claims = jws.getPayload();
        if (!isAccessToken(jws.getHeader()) || claims.getExpiration() == null) {
            throw new JwtException("Not an access token");
        }
        return new TokenIdentity(claims.get("email", String.class), UUID.fromString(claims.getSubject()));
    }

    private boolean isAccessToken(JwsHeader header) {
        return TYPE.equals(header.getType()) && keyId.equals(header.getKeyId());
    }

    private static String fingerprint(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
