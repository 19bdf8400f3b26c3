package com.openhouse.analytics.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.web.problem.UnavailableException;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Published keys are found by id and algorithm, and asked for again now and then. */
class RemoteKeysTest {

    private static final KeyPair EC = Jwts.SIG.ES256.keyPair().build();
    private static final KeyPair RSA = Jwts.SIG.RS256.keyPair().build();
    private static final String EC_KEY = Jwks.UNSAFE_JSON(
            Jwks.builder().key((ECPublicKey) EC.getPublic()).id("ec").build());
    private static final String RSA_KEY = Jwks.UNSAFE_JSON(
            Jwks.builder().key((RSAPublicKey) RSA.getPublic()).id("rsa").build());

    private final TestClock clock = new TestClock();
    private String published = set(EC_KEY);
    private int reads;

    private final RemoteKeys keys = new RemoteKeys(
            () -> {
                reads++;
                if (published.isEmpty()) {
                    throw new UnavailableException("away", null);
                }
                return published;
            },
            clock);

    @Test
    void aTokenOfAPublishedKeyIsGood() {
        ExternalTokens tokens = new ExternalTokens(new ExternalIssuer(null, null, null, null), keys, clock);
        String token = Jwts.builder()
                .header()
                .keyId("ec")
                .and()
                .claim("email", "a@example.ie")
                .expiration(Date.from(clock.instant().plusSeconds(60)))
                .signWith(EC.getPrivate(), Jwts.SIG.ES256)
                .compact();
        assertThat(tokens.verify(token).email()).isEqualTo("a@example.ie");
        clock.pass(Duration.ofMinutes(5));
        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void aKeyServesItsOwnAlgorithmOnly() {
        assertThat(keys.find("ec", "ES256")).isNotNull();
        assertThat(keys.find("ec", "RS256")).isNull();
    }

    @Test
    void aTokenWithoutAnIdUsesTheOnlyKeyThatFits() {
        published = set(EC_KEY, RSA_KEY);
        assertThat(keys.find(null, "RS256")).isEqualTo(RSA.getPublic());
        assertThat(keys.find(null, "ES256")).isEqualTo(EC.getPublic());
    }

    @Test
    void anUnknownIdAsksAgainAtMostOnceAMinute() {
        assertThat(keys.find("rsa", "RS256")).isNull();
        published = set(EC_KEY, RSA_KEY);
        assertThat(keys.find("rsa", "RS256")).isNull();
        assertThat(reads).isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        assertThat(keys.find("rsa", "RS256")).isEqualTo(RSA.getPublic());
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void aWithdrawnKeyStopsWorkingAfterAWhile() {
        assertThat(keys.find("ec", "ES256")).isNotNull();
        published = set(RSA_KEY);
        clock.pass(Duration.ofMinutes(11));
        assertThat(keys.find("ec", "ES256")).isNull();
    }

    @Test
    void anIssuerThatWasNeverReachedIsUnavailable() {
        published = "";
        assertThatThrownBy(() -> keys.find("ec", "ES256")).isInstanceOf(UnavailableException.class);
    }

    @Test
    void knownKeysOutliveAnOutageOfTheIssuer() {
        assertThat(keys.find("ec", "ES256")).isNotNull();
        published = "";
        clock.pass(Duration.ofMinutes(11));
        assertThat(keys.find("ec", "ES256")).isNotNull();
    }

    private static String set(String... keys) {
        return "{\"keys\":[" + String.join(",", keys) + ",{\"kty\":\"odd\"}]}";
    }
}
