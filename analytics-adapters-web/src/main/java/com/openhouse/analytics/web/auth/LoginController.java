package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.body.JsonBody;
import com.openhouse.analytics.web.bounds.Bounds;
import com.openhouse.analytics.web.limit.SignInThrottle;
import com.openhouse.analytics.web.problem.InvalidParametersException;
import com.openhouse.analytics.web.trail.Trail;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Signs in with e-mail and password. */
@RestController
final class LoginController {

    private final SignIn signIn;
    private final SignInThrottle throttle;
    private final SessionCookie cookie;
    private final JsonMapper json;

    LoginController(SignIn signIn, SignInThrottle throttle, SessionCookie cookie, JsonMapper json) {
        this.signIn = signIn;
        this.throttle = throttle;
        this.cookie = cookie;
        this.json = json;
    }

    @PostMapping(
            path = "/api/auth/login",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Signs in with e-mail and password")
    AccessToken login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QueryParameters.of(request).check();
        LoginRequest.Checked login = read(request).check();
        throttle.attempt(login.email(), request);
        SignedIn session = signIn.signIn(login.email(), login.password(), Trail.of(request));
        throttle.succeeded(login.email(), request);
        return cookie.hand(session, response);
    }

    private LoginRequest read(HttpServletRequest request) throws IOException {
        byte[] body = JsonBody.bytes(request, Bounds.of(request).formBytes());
        try {
            LoginRequest login = json.readValue(body, LoginRequest.class);
            return login == null ? new LoginRequest(null, null) : login;
        } catch (JacksonException malformed) {
            throw new InvalidParametersException("body", "The body is a JSON object of email and password.");
        }
    }
}
