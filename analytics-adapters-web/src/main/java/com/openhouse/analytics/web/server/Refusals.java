package com.openhouse.analytics.web.server;

import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.problem.Problems;
import com.openhouse.analytics.web.problem.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers who may not pass: sign in first, or not for you; what is hidden does not exist. */
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        problems.write(
                request,
                response,
                isApi(request) ? Verdict.unauthenticated("Sign in first.", "Bearer") : closed(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        problems.write(
                request,
                response,
                isApi(request) ? Verdict.of(Code.FORBIDDEN, "This is not for you.") : closed(request));
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api");
    }

    private static Verdict closed(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator")
                ? Verdict.of(Code.NOT_FOUND, "There is nothing at this address.")
                : Verdict.of(Code.METHOD_NOT_ALLOWED, "This address does not take this method.");
    }
}
