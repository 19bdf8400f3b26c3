package com.openhouse.analytics.web.auth;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Carries the refresh token where no script can read it and no other site can send it. */
@Component
final class SessionCookie {

    static final String NAME = "__Secure-openhouse-session";

    private static final String PATH = "/api/auth";

    /** Gives the refresh token to the browser, and the access token to whoever answers. */
    AccessToken hand(SignedIn session, HttpServletResponse response) {
        set(response, session.refreshToken(), session.refreshableFor());
        return session.accessToken();
    }

    void clear(HttpServletResponse response) {
        set(response, "", Duration.ZERO);
    }

    Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void set(HttpServletResponse response, String value, Duration maxAge) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(true)
                .sameSite("Strict")
                .path(PATH)
                .maxAge(maxAge)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
