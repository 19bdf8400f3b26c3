package com.openhouse.analytics.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Proves that answers are as docs/openapi.json says, field by field: none is missing, none is more. */
public final class ApiContract {

    private static final ApiContract COMMITTED = new ApiContract(OpenApiFile.read());

    /** What a method or an address that there is not may be answered with. */
    private static final Set<Integer> ANYWHERE = Set.of(401, 403, 404, 405);

    private final OpenApiFile document;
    private final Map<String, StrictSchema> schemas = new ConcurrentHashMap<>();

    ApiContract(OpenApiFile document) {
        this.document = document;
    }

    /** Hands the answer back when it keeps to the document. */
    public static HttpResponse<String> kept(HttpResponse<String> answer) {
        String method = answer.request().method();
        String path = answer.request().uri().getPath();
        String type = answer.headers().firstValue("Content-Type").orElse(null);
        assertThat(COMMITTED.broken(method, path, answer.statusCode(), type, answer.body()))
                .as("%s %s answered %s", method, answer.request().uri(), answer.statusCode())
                .isEmpty();
        return answer;
    }

    /** What of an answer is not as the document says; of addresses outside of the API nothing is said. */
    List<String> broken(String method, String path, int status, @Nullable String type, String body) {
        if (!path.startsWith("/api/")) {
            return List.of();
        }
        Optional<JsonNode> response = document.response(method, path, status);
        if (response.isEmpty()) {
            return document.operation(method, path).isEmpty() && ANYWHERE.contains(status)
                    ? invalid("Problem", OpenApiFile.schema("Problem"), body)
                    : List.of("a status that is not documented");
        }
        JsonNode content = document.resolved(response.get()).path("content");
        if (method.equals("HEAD") || content.isMissingNode()) {
            return body.isEmpty() ? List.of() : List.of("a body where none is documented");
        }
        String media = type == null ? "" : type.replaceFirst(";.*", "");
        if (!content.has(media)) {
            return List.of("the media type " + type + ", which is not documented");
        }
        return media.endsWith("json")
                ? invalid(
                        document.template(path) + method + status,
                        content.get(media).get("schema"),
                        body)
                : List.of();
    }

    private List<String> invalid(String key, JsonNode schema, String body) {
        return schemas.computeIfAbsent(key, name -> StrictSchema.of(document, schema)).errors(body).stream()
                .map(Error::toString)
                .toList();
    }
}
