package com.openhouse.analytics.web.audit;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.domain.system.RecordedRequest;
import com.openhouse.analytics.domain.system.RequestLog;
import com.openhouse.analytics.web.auth.BearerTokenFilter;
import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.problem.Problems;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands every request to the recorder once it has been answered: the template of its route, its status and duration,
 * never its query, its body or an id. It goes by real time even where the clock of the figures stands still.
 */
final class RequestAuditFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestAuditFilter.class);
    private static final int TENTH_OF_MILLI = 100_000;

    private final RequestLog requests;
    private final RouteTemplates routes;
    private final Clock clock;

    RequestAuditFilter(RequestLog requests, RouteTemplates routes, Clock clock) {
        this.requests = requests;
        this.routes = routes;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant at = clock.instant();
        long start = System.nanoTime();
        boolean returned = false;
        try {
            chain.doFilter(request, response);
            returned = true;
        } finally {
            if (returned && request.isAsyncStarted()) {
                request.getAsyncContext()
                        .addListener(new WhenComplete(() -> record(request, response.getStatus(), at, start)));
            } else {
                record(request, returned ? response.getStatus() : Code.INTERNAL_ERROR.status(), at, start);
            }
        }
    }

    /** A request that cannot be written down is answered all the same. */
    private void record(HttpServletRequest request, int status, Instant at, long start) {
        try {
            requests.record(new RecordedRequest(
                    at,
                    request.getMethod(),
                    routes.of(request),
                    status,
                    BigDecimal.valueOf((System.nanoTime() - start) / TENTH_OF_MILLI, 1),
                    code(request, status),
                    BearerTokenFilter.principalOf(request)
                            .map(RequestAuditFilter::actor)
                            .or(() -> BearerTokenFilter.programOf(request).map(RequestAuditFilter::actor))
                            .orElse(null),
                    request.getRemoteAddr()));
        } catch (RuntimeException e) {
            LOG.warn("A request could not be written down", e);
        }
    }

    private static @Nullable String code(HttpServletRequest request, int status) {
        return status < Code.INVALID_PARAMETER.status()
                ? null
                : Problems.codeOf(request).orElseGet(() -> Code.ofStatus(status).wireName());
    }

    private static Actor actor(Principal principal) {
        return new Actor(
                principal.adminId(), principal.email(), principal.role().wireName(), principal.tenantId());
    }

    /** A program is known by the id of its token. */
    private static Actor actor(ApiToken token) {
        return new Actor(token.id(), "token:" + token.name(), token.scope().wireName(), token.tenantId());
    }

    /** Streams outlive the filter: they are written down when their last byte is out. */
    private record WhenComplete(Runnable then) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            then.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
