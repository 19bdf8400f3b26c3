package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.problem.UnauthenticatedException;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What the checks of all tokens have in common. */
final class Tokens {

    private static final long SKEW_SECONDS = 30;

    private static final String CHALLENGE =
            "Bearer error=\"invalid_token\", error_description=\"The token is not valid.\"";

    private Tokens() {}

    /** A parser for signed tokens of these algorithms alone: neither unsigned nor encrypted nor compressed ones. */
    static JwtParserBuilder parser(Clock clock, List<? extends SecureDigestAlgorithm<?, ?>> algorithms) {
        return Jwts.parser()
                .clock(() -> Date.from(clock.instant()))
                .clockSkewSeconds(SKEW_SECONDS)
                .sig()
                .clear()
                .add(algorithms)
                .and()
                .zip()
                .clear()
                .and();
    }

    /** Refuses a token that says it was issued later than now; those without {@code iat} pass. */
    static void requireNotFromTheFuture(Claims claims, Clock clock) {
        Instant latest = clock.instant().plusSeconds(SKEW_SECONDS);
        Date issuedAt = claims.getIssuedAt();
        if (issuedAt != null && issuedAt.toInstant().isAfter(latest)) {
            throw new JwtException("Not in its time");
        }
    }

    /** The same answer for every token that is not good, so that nobody learns how to make a better one. */
    static UnauthenticatedException invalid() {
        return new UnauthenticatedException("The token is not valid, or no longer.", CHALLENGE);
    }
}
