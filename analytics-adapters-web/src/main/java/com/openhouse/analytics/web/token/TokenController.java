package com.openhouse.analytics.web.token;

import static com.openhouse.analytics.web.answer.Parameter.PAGE;
import static com.openhouse.analytics.web.answer.Parameter.PAGE_SIZE;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.NotFoundException;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.domain.token.ApiTokenRegister;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import com.openhouse.analytics.web.body.JsonBody;
import com.openhouse.analytics.web.bounds.Bounds;
import com.openhouse.analytics.web.trail.Trail;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Makes, lists and revokes the tokens of programs. */
@RestController
@RequestMapping("/api/admin/analytics/tokens")
final class TokenController {

    private final ScopePolicy policy;
    private final ApiTokenRegister register;
    private final TokenIssue issue;
    private final JsonMapper json;
    private final Clock clock;

    TokenController(
            ScopePolicy policy,
            ApiTokenRegister register,
            TokenIssue issue,
            JsonMapper json,
            @Qualifier("systemClock") Clock clock) {
        this.policy = policy;
        this.register = register;
        this.issue = issue;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Makes a token for a program; its secret is shown this once")
    @ResponseStatus(HttpStatus.CREATED)
    CreatedToken create(@AuthenticationPrincipal Principal principal, HttpServletRequest request) throws IOException {
        policy.enforceAdmin(principal);
        QueryParameters.of(request).check();
        TokenRequest asked =
                TokenRequest.of(JsonBody.read(request, json, Bounds.of(request).formBytes()));
        ApiTokenSecret secret = ApiTokenSecret.random();
        CreatedToken made = CreatedToken.of(issue.issue(principal, asked, secret), secret);
        Trail.of(request).happened(AccessType.TOKEN_CREATED, made.tenantId());
        return made;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The tokens of programs, without their secrets")
    @Takes({TENANT_ID, PAGE, PAGE_SIZE})
    TokenItem.Items list(@AuthenticationPrincipal Principal principal, HttpServletRequest request) {
        policy.enforceAdmin(principal);
        QueryParameters query = QueryParameters.of(request);
        UUID tenantId = query.uuid(TENANT_ID);
        PageRequest page = query.page();
        query.check();
        Scope scope = policy.narrow(principal, new ScopeRequest(tenantId, null));
        Page<ApiToken> found = register.list(scope, page);
        return new TokenItem.Items(found.map(TokenItem::of).items(), page.page(), page.pageSize(), found.total());
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Ends a token for ever")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Principal principal, @PathVariable String id, HttpServletRequest request) {
        policy.enforceAdmin(principal);
        QueryParameters query = QueryParameters.of(request);
        UUID tokenId = query.pathId("id", id);
        query.check();
        Scope scope = policy.narrow(principal, ScopeRequest.EVERYTHING);
        if (!register.revoke(scope, tokenId, clock.instant())) {
            throw new NotFoundException("There is no such token.");
        }
        Trail.of(request).happened(AccessType.TOKEN_REVOKED, scope.tenant().orElse(null));
    }
}
