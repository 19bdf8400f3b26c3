package com.openhouse.analytics.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.server.ServerSettings;
import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Who comes too often is told when to come again, behind a proxy and from other sites as well. */
@WebTest
@Import(LimitTest.Few.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitTest {

    private static final String ME = "/api/auth/me";
    private static final String PORTAL = "https://portal.example.ie";

    @LocalServerPort
    private int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    @Order(1)
    void eachAnswerTellsWhatIsLeft() throws Exception {
        HttpResponse<String> answer = http.getAs(http.token("super@example.ie"), ME, from("192.0.2.1"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"principal\";q=5;w=60");
        assertThat(answer.headers().firstValue("RateLimit").orElse("")).matches("\"principal\";r=4;t=\\d+");
        assertThat(http.get("/login").headers().firstValue("RateLimit")).isEmpty();
    }

    @Test
    @Order(2)
    void aPersonWhoComesTooOftenIsTurnedAwayFromWhereverHeComes() throws Exception {
        String token = http.token("admin@example.ie");
        for (int i = 1; i <= 5; i++) {
            assertThat(http.getAs(token, ME, from("192.0.2.1" + i)).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = http.getAs(token, ME, from("192.0.2.20"));
        assertLimited(refused, "principal");
        assertThat(http.getAs(http.token("developer@example.ie"), ME).statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(3)
    void anAddressFromWhichTooManyComeIsTurnedAwayBeforeAnybodyIsAskedWhoHeIs() throws Exception {
        for (int i = 1; i <= 20; i++) {
            assertThat(http.get(ME, from("198.51.100.7")).statusCode()).isEqualTo(401);
        }
        assertLimited(http.get(ME, from("198.51.100.7")), "address");
        assertThat(http.get(ME, from("198.51.100.8")).statusCode()).isEqualTo(401);
        assertThat(http.get(ME, from("198.51.100.9, 198.51.100.7")).statusCode())
                .as("what a client claims left of its own address counts for nothing")
                .isEqualTo(429);
    }

    @Test
    @Order(4)
    void whoGuessesAPasswordIsSlowedDownLikeWhoGuessesAnAccount() throws Exception {
        for (String email : List.of("super@example.ie", "nobody@example.ie")) {
            for (int i = 1; i <= 3; i++) {
                assertThat(http.login(email, "wrong").statusCode()).isEqualTo(401);
            }
            HttpResponse<String> refused = http.login(email, People.PASSWORD);
            assertLimited(refused, "sign-in-account");
            assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    @Order(5)
    void theNamedSiteMayCallAndNoOther() throws Exception {
        assertThat(preflight(PORTAL))
                .contains("Access-Control-Allow-Origin: " + PORTAL, "Access-Control-Allow-Credentials: true");
        assertThat(preflight("https://elsewhere.example"))
                .startsWith("HTTP/1.1 403")
                .contains("application/problem+json", "\"code\":\"forbidden\"", "X-Request-Id: ")
                .doesNotContain("Access-Control-Allow-Origin");
        HttpResponse<String> refused = http.get(ME, "Origin", "https://elsewhere.example");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Http.code(refused)).isEqualTo("forbidden");
        assertThat(http.send("POST", "/api/auth/logout", "", "Origin", PORTAL, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(204);
    }

    private String preflight(String origin) throws Exception {
        return http.raw("OPTIONS " + ME + " HTTP/1.1\r\nOrigin: " + origin + "\r\nAccess-Control-Request-Method: GET");
    }

    private static void assertLimited(HttpResponse<String> refused, String policy) {
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Http.code(refused)).isEqualTo("rate_limited");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(refused.headers().firstValue("RateLimit").orElse("")).startsWith("\"" + policy + "\";r=0;t=");
    }

    private static String[] from(String address) {
        return new String[] {"X-Forwarded-For", address};
    }

    /** Not annotated as a configuration, so that no scan of the test classes finds it. */
    static class Few {

        @Bean
        @Primary
        LimitSettings few() {
            return new LimitSettings(true, 5, 20, 3, 100, Duration.ofMinutes(15));
        }

        @Bean
        @Primary
        ServerSettings believing() {
            return new ServerSettings(List.of("127.0.0.0/8", "::1"), List.of(PORTAL));
        }
    }
}
