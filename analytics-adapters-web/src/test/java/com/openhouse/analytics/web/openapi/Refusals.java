package com.openhouse.analytics.web.openapi;

import com.openhouse.analytics.web.problem.Code;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may call an address, and with which codes he may be refused. */
final class Refusals {

    private static final Set<String> OPEN =
            Set.of("/api/auth/config", "/api/auth/login", "/api/auth/refresh", "/api/auth/logout");
    private static final String FIGURES = "/api/admin/analytics/";
    private static final List<String> ADMINS = List.of(FIGURES + "tokens", FIGURES + "access-log");
    private static final SecurityRequirement PERSON = new SecurityRequirement().addList("person");
    private static final SecurityRequirement PROGRAM = new SecurityRequirement().addList("program");
    private static final List<Code> ALWAYS = List.of(
            Code.INVALID_PARAMETER, Code.NOT_ACCEPTABLE, Code.RATE_LIMITED, Code.INTERNAL_ERROR, Code.UNAVAILABLE);

    private final ProblemResponses problems;

    Refusals(ProblemResponses problems) {
        this.problems = problems;
    }

    void add(String path, HttpMethod method, Operation operation) {
        operation.setSecurity(security(path));
        codes(path, method, operation)
                .forEach(code ->
                        operation.getResponses().addApiResponse(Integer.toString(code.status()), problems.of(code)));
    }

    private static List<SecurityRequirement> security(String path) {
        if (OPEN.contains(path)) {
            return List.of();
        }
        if (path.startsWith("/api/telemetry/")) {
            return List.of(PROGRAM);
        }
        boolean figures = path.startsWith(FIGURES) && ADMINS.stream().noneMatch(path::startsWith);
        return figures ? List.of(PERSON, PROGRAM) : List.of(PERSON);
    }

    private static Stream<Code> codes(String path, HttpMethod method, Operation operation) {
        Stream<Code> caller = path.equals("/api/auth/config") || path.equals("/api/auth/logout")
                ? Stream.of(Code.FORBIDDEN)
                : Stream.of(Code.UNAUTHENTICATED, Code.FORBIDDEN);
        Stream<Code> body =
                method == HttpMethod.POST ? Stream.of(Code.TOO_LARGE, Code.UNSUPPORTED_MEDIA_TYPE) : Stream.of();
        Stream<Code> ids = namesAnything(path, method, operation) ? Stream.of(Code.NOT_FOUND) : Stream.of();
        return Stream.of(ALWAYS.stream(), caller, body, ids)
                .flatMap(codes -> codes)
                .sorted();
    }

    /** Whether the request, its body included, names something that may not be there. */
    private static boolean namesAnything(String path, HttpMethod method, Operation operation) {
        return path.equals("/api/telemetry/feedback")
                || path.equals("/api/admin/analytics/tokens") && method == HttpMethod.POST
                || operation.getParameters().stream().map(Parameter::getName).anyMatch(Refusals::isId);
    }

    private static boolean isId(String parameter) {
        return parameter.equals("id") || parameter.endsWith("_id");
    }
}
