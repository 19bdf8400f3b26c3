package com.openhouse.analytics.web.limit;

import com.openhouse.analytics.web.problem.Problems;
import com.openhouse.analytics.web.trail.Trail;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends those away who come too often; whoever the function does not name passes. */
public final class RequestLimitFilter extends OncePerRequestFilter {

    private final String name;
    private final Buckets buckets;
    private final Function<HttpServletRequest, Optional<String>> caller;
    private final Problems problems;

    private RequestLimitFilter(
            String name, int most, Function<HttpServletRequest, Optional<String>> caller, Problems problems) {
        this.name = name;
        this.buckets = new Buckets(name, most);
        this.caller = caller;
        this.problems = problems;
    }

    /** Of all who come from one address, before anything is spent on finding out who they are. */
    public static RequestLimitFilter perAddress(LimitSettings settings, Problems problems) {
        return new RequestLimitFilter(
                "address", settings.requestsPerAddress(), request -> Optional.of(ClientAddress.of(request)), problems);
    }

    /** Of one person or program. */
    public static RequestLimitFilter perPrincipal(LimitSettings settings, Problems problems) {
        return new RequestLimitFilter(
                "principal",
                settings.requestsPerPrincipal(),
                request ->
                        Trail.of(request).actor().map(actor -> actor.adminId().toString()),
                problems);
    }

    /** There are two of these filters, and a request passes both. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return RequestLimitFilter.class.getName() + "." + name;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Buckets.Taken> taken = caller.apply(request).map(buckets::take);
        Optional<Quota> refused = taken.flatMap(Buckets.Taken::refused);
        if (refused.isPresent()) {
            problems.write(request, response, Refusal.of(refused.get()));
            return;
        }
        taken.ifPresent(allowed -> allowed.quota().tell(response));
        chain.doFilter(request, response);
    }
}
