package com.openhouse.analytics.web.server;

import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.problem.Problems;
import com.openhouse.analytics.web.problem.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
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
        boolean mayExist = isApi(request) && !isOpenToAnybody(request);
        problems.write(
                request, response, mayExist ? Verdict.unauthenticated("Sign in first.", "Bearer") : closed(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        problems.write(request, response, closed(request));
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api");
    }

    /** What anybody may use with some method needs no sign-in to learn that it does not take this one. */
    private static boolean isOpenToAnybody(HttpServletRequest request) {
        return Routes.isOpenToAnybody(request.getRequestURI());
    }

    private static Verdict closed(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (isApi(request)) {
            return closed(Routes.methods(path), request.getMethod());
        }
        return path.startsWith("/actuator") ? nothing() : wrongMethod(Set.of("GET", "HEAD"));
    }

    private static Verdict closed(Set<String> methods, String method) {
        if (methods.isEmpty()) {
            return nothing();
        }
        return methods.contains(method) ? Verdict.of(Code.FORBIDDEN, "This is not for you.") : wrongMethod(methods);
    }

    private static Verdict nothing() {
        return Verdict.of(Code.NOT_FOUND, "There is nothing at this address.");
    }

    private static Verdict wrongMethod(Set<String> methods) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ALLOW, String.join(", ", methods));
        return new Verdict(Code.METHOD_NOT_ALLOWED, "This address does not take this method.", List.of(), headers);
    }
}
