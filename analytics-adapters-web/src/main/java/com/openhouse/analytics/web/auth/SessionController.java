package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.problem.UnauthenticatedException;
import com.openhouse.analytics.web.trail.Trail;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Renews and ends the session that the browser's cookie stands for. */
@RestController
final class SessionController {

    private final ObjectProvider<Sessions> sessions;
    private final SessionCookie cookie;

    SessionController(ObjectProvider<Sessions> sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @PostMapping(path = "/api/auth/refresh", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Renews the session that the cookie of signing in stands for")
    AccessToken refresh(HttpServletRequest request, HttpServletResponse response) {
        QueryParameters.of(request).check();
        try {
            return cookie.hand(renewed(request), response);
        } catch (UnauthenticatedException ended) {
            cookie.clear(response);
            throw ended;
        }
    }

    /** Ends the session for every tab; one who has none is as signed out as he wishes. */
    @PostMapping("/api/auth/logout")
    @Operation(summary = "Ends the session; answers the same where there is none")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(response);
        cookie.read(request).ifPresent(token -> sessions.ifAvailable(known -> known.end(token, Trail.of(request))));
    }

    private SignedIn renewed(HttpServletRequest request) {
        Sessions known = sessions.getIfAvailable();
        String token = cookie.read(request).orElse(null);
        if (known == null || token == null) {
            throw new UnauthenticatedException("There is no session to renew. Sign in.", "Bearer");
        }
        return known.renew(token, Trail.of(request));
    }
}
