package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.problem.Problems;
import com.openhouse.analytics.web.trail.Trail;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the token of a request into its principal, or into a program's; a request without one goes on as nobody's. */
public final class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    /** Tells a super_admin more than others. */
    private static final String HEALTH = "/actuator/health/";

    private static final Set<String> WITHOUT_TOKEN =
            Set.of("/api/auth/login", "/api/auth/refresh", "/api/auth/logout", "/api/auth/config");

    private final Authenticator authenticator;
    private final ApiTokenAuthenticator programs;
    private final Problems problems;

    public BearerTokenFilter(Authenticator authenticator, ApiTokenAuthenticator programs, Problems problems) {
        this.authenticator = authenticator;
        this.programs = programs;
        this.problems = problems;
    }

    /** A stale token must not keep anybody from signing in. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api") && !path.startsWith(HEALTH) || WITHOUT_TOKEN.contains(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            token(request).ifPresent(token -> signIn(request, token));
        } catch (RuntimeException refused) {
            problems.write(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (headers.size() > 1) {
            throw Tokens.invalid();
        }
        return headers.stream()
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).trim())
                .findFirst();
    }

    private void signIn(HttpServletRequest request, String token) {
        Trail trail = Trail.of(request);
        if (programs.claims(token)) {
            ApiToken program = programs.authenticate(token, trail);
            Object reader = programs.reader(program).map(Object.class::cast).orElse(program);
            signIn(reader, "SCOPE_" + program.scope().name());
        } else {
            Principal principal = authenticator.authenticate(token, trail);
            signIn(principal, "ROLE_" + principal.role().name());
        }
    }

    private static void signIn(Object who, String authority) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(who, "", AuthorityUtils.createAuthorityList(authority)));
        SecurityContextHolder.setContext(context);
    }
}
