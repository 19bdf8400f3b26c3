package com.openhouse.analytics.web.server;

import com.openhouse.analytics.domain.scope.ForbiddenException;
import com.openhouse.analytics.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site makes a browser send to the routes that a cookie opens. Browsers say where a request comes
 * from and let no page change it; what says nothing comes from no browser and carries nobody's cookie.
 */
final class CrossSiteFilter extends OncePerRequestFilter {

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> allowedOrigins;
    private final Problems problems;

    CrossSiteFilter(Set<String> allowedOrigins, Problems problems) {
        this.allowedOrigins = allowedOrigins;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/auth/")
                || !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, new ForbiddenException("Other sites may not use a session of this one."));
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader(FETCH_SITE);
        if (origin != null && allowedOrigins.contains(origin)) {
            return true;
        }
        return site == null ? origin == null || isSameHost(origin, request) : OWN.contains(site);
    }

    private static boolean isSameHost(String origin, HttpServletRequest request) {
        String authority = authority(origin);
        return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException notAnOrigin) {
            return null;
        }
    }
}
