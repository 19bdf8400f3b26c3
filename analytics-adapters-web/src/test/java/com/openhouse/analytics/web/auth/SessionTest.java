package com.openhouse.analytics.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.scope.Session;
import com.openhouse.analytics.web.testing.FakeSessions;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session goes on by its cookie alone, and ends for all its tokens at once. */
@WebTest
class SessionTest {

    private static final Instant NOW = Clock.systemUTC().instant();

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
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        HttpResponse<String> login = http.login("admin@example.ie", People.PASSWORD);
        assertThat(login.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("__Secure-openhouse-session=[A-Za-z0-9_-]{43}; Path=/api/auth; Max-Age=43200; Expires=[^;]+;"
                        + " Secure; HttpOnly; SameSite=Strict");
        assertThat(login.body()).doesNotContain(cookie(login).split("=")[1]);
    }

    @Test
    void aRefreshAnswersWithATokenThatWorksAndTheNextCookie() throws Exception {
        String cookie = login();
        HttpResponse<String> renewed = post("refresh", cookie);
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(Http.json(renewed).propertyNames()).containsExactly("access_token", "token_type", "expires_in");
        assertThat(cookie(renewed)).isNotEqualTo(cookie);
        assertThat(renewed.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(me(renewed).statusCode()).isEqualTo(200);
        assertThat(post("refresh", cookie(renewed)).statusCode()).isEqualTo(200);
    }

    @Test
    void twoTabsThatRenewAtTheSameTimeBothGoOn() throws Exception {
        String cookie = login();
        HttpResponse<String> one = post("refresh", cookie);
        HttpResponse<String> two = post("refresh", cookie);
        assertThat(me(one).statusCode()).isEqualTo(200);
        assertThat(me(two).statusCode()).isEqualTo(200);
        assertThat(post("refresh", cookie(one)).statusCode()).isEqualTo(200);
        assertThat(post("refresh", cookie(two)).statusCode()).isEqualTo(200);
    }

    @Test
    void aCookieThatIsUsedAgainLaterEndsTheSessionForEverybody() throws Exception {
        Session session = session(NOW.minusSeconds(3600), NOW.plusSeconds(3600));
        sessions.begin(session, Secrets.hash("stolen"));
        sessions.use(Secrets.hash("stolen"), NOW.minusSeconds(60));
        sessions.renew(session, Secrets.hash("next"), NOW);

        assertEnded(post("refresh", name("stolen")));
        assertEnded(post("refresh", name("next")));
    }

    @Test
    void aSessionThatIsTooOldOrIdleIsNotRenewed() throws Exception {
        sessions.begin(session(NOW.minusSeconds(100), NOW.minusSeconds(1)), Secrets.hash("old"));
        sessions.begin(session(NOW.minusSeconds(12 * 3600 + 60), NOW.plusSeconds(3600)), Secrets.hash("idle"));

        assertEnded(post("refresh", name("old")));
        assertEnded(post("refresh", name("idle")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "__Secure-openhouse-session=", "__Secure-openhouse-session=unknown"})
    void withoutAGoodCookieNothingIsRenewed(String cookie) throws Exception {
        assertEnded(post("refresh", cookie));
    }

    @Test
    void theSessionOfADisabledAccountIsNotRenewed() throws Exception {
        Session session = new Session(
                UUID.randomUUID(), People.TENANT, People.DISABLED.id(), NOW, NOW, NOW.plusSeconds(3600), null);
        sessions.begin(session, Secrets.hash("disabled"));
        assertEnded(post("refresh", name("disabled")));
    }

    @Test
    void signingOutEndsTheSessionAndItsAccessTokens() throws Exception {
        HttpResponse<String> login = http.login("admin@example.ie", People.PASSWORD);
        HttpResponse<String> out = post("logout", cookie(login));
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(me(login).statusCode()).isEqualTo(401);
        assertEnded(post("refresh", cookie(login)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "__Secure-openhouse-session=unknown"})
    void whoeverHasNoSessionIsSignedOutAlready(String cookie) throws Exception {
        assertThat(post("logout", cookie).statusCode()).isEqualTo(204);
    }

    @Test
    void aStaleTokenKeepsNobodyFromRenewingOrSigningOut() throws Exception {
        assertThat(post("refresh", login(), "Authorization", "Bearer stale").statusCode())
                .isEqualTo(200);
        assertThat(post("logout", login(), "Authorization", "Bearer stale").statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, strange",
        "Origin, https://elsewhere.example",
        "Origin, null"
    })
    void anotherSiteRenewsAndEndsNothing(String header, String value) throws Exception {
        String cookie = login();
        for (String action : new String[] {"login", "refresh", "logout"}) {
            HttpResponse<String> refused = post(action, cookie, header, value);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Http.code(refused)).isEqualTo("forbidden");
            assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(post("refresh", cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void theOwnSiteMay() throws Exception {
        assertThat(post("refresh", login(), "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(200);
        assertThat(post("refresh", login(), "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(200);
    }

    private void assertEnded(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Http.code(refused)).isEqualTo("unauthenticated");
        assertThat(refused.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Secure-openhouse-session=;")
                .contains("Max-Age=0");
    }

    private static Session session(Instant lastUsedAt, Instant expiresAt) {
        return new Session(
                UUID.randomUUID(), People.TENANT, People.ADMIN.id(), lastUsedAt, lastUsedAt, expiresAt, null);
    }

    private String login() throws Exception {
        return cookie(http.login("admin@example.ie", People.PASSWORD));
    }

    private HttpResponse<String> me(HttpResponse<String> session) throws Exception {
        return http.getAs(Http.json(session).get("access_token").stringValue(), "/api/auth/me");
    }

    private HttpResponse<String> post(String action, String cookie, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Cookie";
        all[headers.length + 1] = cookie;
        return http.send("POST", "/api/auth/" + action, "", all);
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private static String name(String token) {
        return "__Secure-openhouse-session=" + token;
    }
}
