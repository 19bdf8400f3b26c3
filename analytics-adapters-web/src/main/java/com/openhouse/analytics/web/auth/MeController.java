package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.directory.PortalDirectory;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.web.answer.QueryParameters;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the caller who he is and what he may see. */
@RestController
final class MeController {

    private final ScopePolicy policy;
    private final PortalDirectory directory;
    private final AuthSettings settings;

    MeController(ScopePolicy policy, PortalDirectory directory, AuthSettings settings) {
        this.policy = policy;
        this.directory = directory;
        this.settings = settings;
    }

    @GetMapping(path = "/api/auth/me", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Who has signed in and what he may see")
    Me me(@AuthenticationPrincipal Principal principal, HttpServletRequest request) {
        QueryParameters.of(request).check();
        Scope scope = policy.narrow(principal, ScopeRequest.EVERYTHING);
        List<Me.Tenant> tenants = tenants(scope);
        return new Me(
                principal.adminId(),
                principal.email(),
                principal.role(),
                tenants.stream()
                        .filter(tenant -> tenant.id().equals(principal.tenantId()))
                        .findFirst()
                        .orElse(null),
                tenants,
                developments(scope),
                settings.demo());
    }

    private List<Me.Tenant> tenants(Scope scope) {
        return directory.tenants(scope).stream()
                .map(tenant -> new Me.Tenant(tenant.id(), tenant.name()))
                .toList();
    }

    private List<Me.Development> developments(Scope scope) {
        return directory.developments(scope).stream()
                .map(found -> new Me.Development(found.id(), found.name(), found.tenantId()))
                .toList();
    }
}
