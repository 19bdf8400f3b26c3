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
        String scheme = path.startsWith("/api/telemetry/") ? "program" : "person";
        return OPEN.contains(path) ? List.of() : List.of(new SecurityRequirement().addList(scheme));
    }

    private static Stream<Code> codes(String path, HttpMethod method, Operation operation) {
        Stream<Code> caller = path.equals("/api/auth/config")
                ? Stream.of()
                : path.equals("/api/auth/logout")
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
