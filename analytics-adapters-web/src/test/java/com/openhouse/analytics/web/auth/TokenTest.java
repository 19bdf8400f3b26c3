package com.openhouse.analytics.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.Session;
import com.openhouse.analytics.web.testing.FakeSessions;
import com.openhouse.analytics.web.testing.ForgedTokens;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.Keys;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Only genuine tokens in their time pass, and the database says what they are good for. */
@WebTest
class TokenTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final long NOW = Clock.systemUTC().instant().getEpochSecond();

    private static final String KEY_ID = new SigningKeys(List.of(bytes(Keys.LOCAL))).newestId();

    @LocalServerPort
    private int port;

    @Autowired
    private FakeSessions sessions;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void aTokenOfTheExternalIssuerIsItsAdminWhateverTheCase() throws Exception {
        HttpResponse<String> me = me(external(claims("ADMIN@EXAMPLE.IE", NOW + 60)));
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Http.json(me).get("role").stringValue()).isEqualTo("admin");
    }

    @Test
    void aRoleInATokenMeansNothing() throws Exception {
        String claims = claims("developer@example.ie", NOW + 60).replace("{", "{\"role\":\"super_admin\",");
        assertThat(Http.json(me(external(claims))).get("role").stringValue()).isEqualTo("developer");
    }

    @Test
    void skewOfHalfAMinuteIsForgiven() throws Exception {
        assertThat(me(external(claims("admin@example.ie", NOW - 5))).statusCode())
                .isEqualTo(200);
    }

    static Stream<String> strangers() {
        return Stream.of(
                claims("nobody@example.ie", NOW + 60),
                claims("wizard@example.ie", NOW + 60),
                claims("", NOW + 60),
                claims("admin@example.ie", NOW + 60).replace("{", "{\"email_verified\":false,"),
                claims("admin@example.ie", NOW + 60).replace("\"email\"", "\"mail\""));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void aGenuineTokenOfSomebodyWithoutAccessIsForbidden(String claims) throws Exception {
        HttpResponse<String> me = me(external(claims));
        assertThat(me.statusCode()).isEqualTo(403);
        assertThat(Http.code(me)).isEqualTo("forbidden");
    }

    static Stream<String> forged() {
        String good = claims("admin@example.ie", NOW + 60);
        String local = "{\"alg\":\"HS256\",\"typ\":\"openhouse-access+jwt\",\"kid\":\"local-00000000\"}";
        return Stream.of(
                "x",
                "..",
                "a.b.c",
                ForgedTokens.unsigned("{\"alg\":\"none\"}", good),
                ForgedTokens.unsigned(HEADER, good),
                ForgedTokens.hs256("{\"alg\":\"none\"}", good, Keys.EXTERNAL),
                ForgedTokens.hs256("{\"alg\":\"HS512\"}", good, Keys.EXTERNAL),
                ForgedTokens.hs256("{\"alg\":\"RS256\",\"kid\":\"x\"}", good, Keys.EXTERNAL),
                ForgedTokens.hs256("{\"alg\":\"ES256\"}", good, Keys.EXTERNAL),
                ForgedTokens.hs256("{\"alg\":\"HS256\",\"zip\":\"DEF\"}", good, Keys.EXTERNAL),
                ForgedTokens.hs256("{\"alg\":\"HS256\",\"crit\":[\"x\"],\"x\":1}", good, Keys.EXTERNAL),
                ForgedTokens.hs256("[]", good, Keys.EXTERNAL),
                ForgedTokens.hs256("{\"typ\":7}", good, Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good, Keys.LOCAL),
                ForgedTokens.hs256(HEADER, good, "another secret, longer than 32 bytes"),
                ForgedTokens.hs256(local, good, Keys.EXTERNAL),
                ForgedTokens.hs256(local, good, Keys.LOCAL),
                ForgedTokens.hs256(HEADER, claims("admin@example.ie", NOW - 90), Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good.replace("\"exp\"", "\"until\""), Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good.replaceAll("\"exp\":\\d+", "\"exp\":\"never\""), Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good.replace("{", "{\"nbf\":" + (NOW + 90) + ","), Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good.replace("{", "{\"iat\":" + (NOW + 90) + ","), Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good.replace("issuer.example", "elsewhere.example"), Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good.replace("\"analytics\"", "\"billing\""), Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good.replaceAll("\"email\":\"[^\"]*\"", "\"email\":[1]"), Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, "[]", Keys.EXTERNAL),
                ForgedTokens.hs256(HEADER, good, Keys.EXTERNAL) + "x",
                ForgedTokens.hs256(HEADER, good, Keys.EXTERNAL) + ".x");
    }

    @ParameterizedTest
    @MethodSource("forged")
    void aBadTokenIsRefusedLikeAnyOther(String token) throws Exception {
        HttpResponse<String> me = me(token);
        assertThat(me.statusCode()).isEqualTo(401);
        assertThat(Http.code(me)).isEqualTo("unauthenticated");
        assertThat(Http.json(me).get("detail").stringValue()).isEqualTo("The token is not valid, or no longer.");
        assertThat(me.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer error=\"invalid_token\""));
    }

    @Test
    void aLocalTokenStopsWorkingWhenItsAccountIsDisabled() throws Exception {
        assertThat(me(local(Keys.LOCAL, People.ADMIN)).statusCode()).isEqualTo(200);
        assertThat(me(local(Keys.LOCAL, People.DISABLED)).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenSignedWithTheKeyOfBeforeIsStillGood() throws Exception {
        assertThat(me(local(Keys.PREVIOUS, People.ADMIN)).statusCode()).isEqualTo(200);
        assertThat(me(local("a key that was dropped, longer than 32 bytes", People.ADMIN))
                        .statusCode())
                .isEqualTo(401);
    }

    /** What says it is one of our own, each wrong in one place. */
    static Stream<String> forgedLocal() {
        String good = localClaims();
        String header = localHeader(KEY_ID, "HS256");
        String previous = new SigningKeys(List.of(bytes(Keys.PREVIOUS))).newestId();
        return Stream.of(
                ForgedTokens.hs256(localHeader(previous, "HS256"), good, Keys.LOCAL),
                ForgedTokens.hs256(header, good, Keys.PREVIOUS),
                ForgedTokens.hs256(header, good, Keys.EXTERNAL),
                ForgedTokens.hs256(localHeader("local-ffffffff", "HS256"), good, Keys.LOCAL),
                ForgedTokens.hs256(localHeader("../" + KEY_ID, "HS256"), good, Keys.LOCAL),
                ForgedTokens.hs256(header.replace(",\"kid\":\"" + KEY_ID + "\"", ""), good, Keys.LOCAL),
                ForgedTokens.hs256(header.replace("openhouse-access+jwt", "JWT"), good, Keys.LOCAL),
                ForgedTokens.hs256(localHeader(KEY_ID, "HS384"), good, Keys.LOCAL),
                ForgedTokens.hs256(localHeader(KEY_ID, "HS512"), good, Keys.LOCAL),
                ForgedTokens.hs256(localHeader(KEY_ID, "RS256"), good, Keys.LOCAL),
                ForgedTokens.hs256(localHeader(KEY_ID, "hs256"), good, Keys.LOCAL),
                ForgedTokens.unsigned(localHeader(KEY_ID, "none"), good),
                ForgedTokens.unsigned(header, good),
                ForgedTokens.hs256(
                        header.replace("{", "{\"jwk\":{\"kty\":\"oct\",\"k\":\"YWFh\"},"), good, "x".repeat(32)),
                ForgedTokens.hs256(header.replace("{", "{\"jku\":\"http://localhost/\","), good, "x".repeat(32)),
                ForgedTokens.hs256(header, good.replace("\"openhouse-analytics\"", "\"elsewhere\""), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replace("openhouse-analytics-api", "billing"), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replaceAll("\"exp\":\\d+", "\"exp\":" + (NOW - 90)), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replace("\"exp\"", "\"until\""), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replace("{", "{\"nbf\":" + (NOW + 90) + ","), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replace("{", "{\"iat\":" + (NOW + 90) + ","), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replace("\"sid\"", "\"session\""), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replaceAll("\"sid\":\"[^\"]*\"", "\"sid\":\"x\""), Keys.LOCAL),
                ForgedTokens.hs256(header, good, Keys.LOCAL),
                ForgedTokens.hs256(header, good.replace("\"sub\"", "\"subject\""), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replace("0002", "0003"), Keys.LOCAL),
                ForgedTokens.hs256(header, good.replace("\"email\"", "\"mail\""), Keys.LOCAL));
    }

    @ParameterizedTest
    @MethodSource("forgedLocal")
    void aTokenThatSaysItIsOursAndIsNotIsRefused(String token) throws Exception {
        HttpResponse<String> me = me(token);
        assertThat(me.statusCode()).isEqualTo(401);
        assertThat(Http.code(me)).isEqualTo("unauthenticated");
    }

    @Test
    void theSameClaimsOfASessionThatGoesOnPass() throws Exception {
        String sid = localClaims().replaceAll(".*\"sid\":\"([^\"]*)\".*", "$1");
        Instant now = Instant.ofEpochSecond(NOW);
        sessions.begin(
                new Session(
                        UUID.fromString(sid), People.TENANT, People.ADMIN.id(), now, now, now.plusSeconds(600), null),
                "good " + sid);
        String token = ForgedTokens.hs256(localHeader(KEY_ID, "HS256"), localClaims(), Keys.LOCAL);
        assertThat(me(token).statusCode()).isEqualTo(200);
        sessions.revoke(sessions.find(People.TENANT, UUID.fromString(sid)).orElseThrow(), now);
        assertThat(me(token).statusCode()).isEqualTo(401);
    }

    private static String localHeader(String keyId, String algorithm) {
        return "{\"alg\":\"%s\",\"typ\":\"openhouse-access+jwt\",\"kid\":\"%s\"}".formatted(algorithm, keyId);
    }

    private static String localClaims() {
        return ("{\"iss\":\"openhouse-analytics\",\"aud\":[\"openhouse-analytics-api\"],\"sub\":\"%s\","
                        + "\"email\":\"Admin@example.ie\",\"sid\":\"5e551011-0000-0000-0000-000000000009\",\"exp\":%d}")
                .formatted(People.ADMIN.id(), NOW + 60);
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    /** A token of a session that goes on. */
    private String local(String key, KnownAdmin admin) {
        Instant now = Clock.systemUTC().instant();
        Session session =
                new Session(UUID.randomUUID(), admin.tenantId(), admin.id(), now, now, now.plusSeconds(600), null);
        sessions.begin(session, UUID.randomUUID().toString());
        LocalTokens tokens = new LocalTokens(
                List.of(key.getBytes(StandardCharsets.UTF_8)), Duration.ofMinutes(10), Clock.systemUTC());
        return tokens.issue(admin, session.id()).accessToken();
    }

    private HttpResponse<String> me(String token) throws Exception {
        return http.getAs(token, "/api/auth/me");
    }

    private static String external(String claims) {
        return ForgedTokens.hs256(HEADER, claims, Keys.EXTERNAL);
    }

    private static String claims(String email, long expires) {
        return "{\"iss\":\"https://issuer.example\",\"aud\":[\"analytics\"],\"sub\":\"1\",\"email\":\"%s\",\"exp\":%d}"
                .formatted(email, expires);
    }
}
