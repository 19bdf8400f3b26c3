package com.openhouse.analytics.web.audit;

import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.domain.system.RecordedRequest;
import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.problem.Problems;
import com.openhouse.analytics.web.trail.Trail;
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
 * never its query, its body or an id; and whatever of it the access log has to tell. It goes by real time even where the clock of the figures stands still.
 */
final class RequestAuditFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestAuditFilter.class);
    private static final int TENTH_OF_MILLI = 100_000;

    private final AuditLog log;
    private final AuditSettings settings;
    private final RouteTemplates routes;
    private final Clock clock;

    RequestAuditFilter(AuditLog log, AuditSettings settings, RouteTemplates routes, Clock clock) {
        this.log = log;
        this.settings = settings;
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
            Trail trail = Trail.of(request);
            Answered answered = answered(request, status, at);
            if (settings.requests()) {
                log.record(recorded(answered, trail, start));
            }
            if (settings.access()) {
                AccessEvents.of(answered, trail).forEach(log::record);
            }
        } catch (RuntimeException e) {
            LOG.warn("A request could not be written down", e);
        }
    }

    private Answered answered(HttpServletRequest request, int status, Instant at) {
        return new Answered(
                at,
                request.getMethod(),
                routes.of(request),
                status,
                code(request, status),
                LoggedFilter.of(request),
                request.getRemoteAddr());
    }

    private static RecordedRequest recorded(Answered answered, Trail trail, long start) {
        return new RecordedRequest(
                answered.at(),
                answered.method(),
                answered.route(),
                answered.status(),
                BigDecimal.valueOf((System.nanoTime() - start) / TENTH_OF_MILLI, 1),
                answered.code(),
                trail.actor().orElse(null),
                answered.address());
    }

    private static @Nullable String code(HttpServletRequest request, int status) {
        return status < Code.INVALID_PARAMETER.status()
                ? null
                : Problems.codeOf(request).orElseGet(() -> Code.ofStatus(status).wireName());
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
