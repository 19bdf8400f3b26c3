package com.openhouse.analytics.web.server;

import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.problem.Problems;
import com.openhouse.analytics.web.problem.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses sites that are not named in the form of all refusals, instead of a line of text. */
final class OriginRefusal extends DefaultCorsProcessor {

    private final Problems problems;

    OriginRefusal(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration allowed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean passes = super.processRequest(allowed, request, response);
        if (!passes) {
            problems.write(request, response, Verdict.of(Code.FORBIDDEN, "This site may not use the API."));
        }
        return passes;
    }

    /** Left to the problem, which knows the request. */
    @Override
    protected void rejectRequest(ServerHttpResponse response) {}
}
