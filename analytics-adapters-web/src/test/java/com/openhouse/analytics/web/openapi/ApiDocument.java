package com.openhouse.analytics.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Completes the document, in an order that is always the same. */
final class ApiDocument implements OpenApiCustomizer {

    private static final String DESCRIPTION = """
            True figures for housing companies over their AI assistant. Any field may be null for a stated reason: \
            `meta.unavailable` maps its path in the answer to the reason. HEAD works wherever GET does. More fields may \
            come; none is renamed or dropped. What each figure means stands in docs/metrics.md and at \
            `/api/admin/analytics/metrics`.""";

    private final RecordSchemas schemas;
    private final RequestBodies bodies = RequestBodies.read();

    ApiDocument(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public void customise(OpenAPI document) {
        ProblemResponses problems = new ProblemResponses(schemas);
        Refusals refusals = new Refusals(problems);
        Paths paths = new Paths();
        new TreeMap<>(document.getPaths()).forEach((path, item) -> {
            paths.addPathItem(path, item);
            item.readOperationsMap().forEach((method, operation) -> {
                operation.setOperationId(id(path, method));
                refusals.add(path, method, operation);
                bodies.of(path, method).ifPresent(operation::setRequestBody);
            });
        });
        document.info(new Info().title("OpenHouse Analytics").version("1").description(DESCRIPTION))
                .servers(List.of(new Server().url("/")))
                .paths(paths);
        Map<String, Schema<?>> named = new TreeMap<>(schemas.byName());
        named.putAll(bodies.shared());
        document.getComponents().setSchemas(null);
        named.forEach(document.getComponents()::addSchemas);
        document.getComponents()
                .headers(Headers.byName())
                .responses(problems.byCode())
                .securitySchemes(schemes());
    }

    private static Map<String, SecurityScheme> schemes() {
        return new TreeMap<>(
                Map.of(
                        "person",
                        bearer("The token of an account, from signing in here or from an issuer."),
                        "program",
                        bearer(
                                "A token as admins make them: of scope read for figures, of scope telemetry for what a portal reports.")));
    }

    private static SecurityScheme bearer(String meaning) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(meaning);
    }

    /** Such as {@code getDevelopmentsUnits}. */
    private static String id(String path, HttpMethod method) {
        return method.name().toLowerCase(Locale.ROOT)
                + Stream.of(path.replaceFirst("^/api/(admin/analytics/)?", "").split("[/-]"))
                        .filter(segment -> !segment.startsWith("{"))
                        .map(segment -> Character.toUpperCase(segment.charAt(0)) + segment.substring(1))
                        .collect(Collectors.joining());
    }
}
