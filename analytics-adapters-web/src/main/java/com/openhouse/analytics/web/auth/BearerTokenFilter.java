package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the token of a request into its principal, or into a program's; a request without one goes on as nobody's. */
public final class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String PRINCIPAL = BearerTokenFilter.class.getName();

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
        return !path.startsWith("/api") || path.equals("/api/auth/login") || path.equals("/api/auth/config");
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

    /** Who sent the request; known also to those outside of the security chain, once it has been through. */
    public static Optional<Principal> principalOf(HttpServletRequest request) {
        return request.getAttribute(PRINCIPAL) instanceof Principal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    /** The program that sent the request, known like {@link #principalOf}. */
    public static Optional<ApiToken> programOf(HttpServletRequest request) {
        return request.getAttribute(PRINCIPAL) instanceof ApiToken token ? Optional.of(token) : Optional.empty();
    }

    private void signIn(HttpServletRequest request, String token) {
        if (programs.claims(token)) {
            ApiToken program = programs.authenticate(token);
            signIn(request, program, "SCOPE_" + program.scope().name());
        } else {
            Principal principal = authenticator.authenticate(token);
            signIn(request, principal, "ROLE_" + principal.role().name());
        }
    }

    private static void signIn(HttpServletRequest request, Object who, String authority) {
        request.setAttribute(PRINCIPAL, who);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(who, "", AuthorityUtils.createAuthorityList(authority)));
        SecurityContextHolder.setContext(context);
    }
}
