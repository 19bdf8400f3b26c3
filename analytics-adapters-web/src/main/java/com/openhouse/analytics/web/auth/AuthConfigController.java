package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.answer.QueryParameters;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the sign-in page how one can sign in. */
@RestController
final class AuthConfigController {

    private final AuthSettings settings;
    private final ObjectProvider<DemoAccounts> demo;

    AuthConfigController(AuthSettings settings, ObjectProvider<DemoAccounts> demo) {
        this.settings = settings;
        this.demo = demo;
    }

    @GetMapping(path = "/api/auth/config", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How one can sign in")
    AuthConfig config(HttpServletRequest request) {
        QueryParameters.of(request).check();
        return new AuthConfig(settings.demo(), settings.localSignIn(), settings.external() != null, accounts());
    }

    private List<DemoAccount> accounts() {
        DemoAccounts known = settings.demo() ? demo.getIfAvailable() : null;
        return known == null ? List.of() : known.accounts();
    }

    /** How one can sign in; {@code demoAccounts} is empty outside of a demo. */
    record AuthConfig(boolean demo, boolean localSignIn, boolean externalSignIn, List<DemoAccount> demoAccounts) {}
}
