package com.openhouse.analytics.web.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headers of answers, told once each. */
final class Headers {

    private static final Map<String, Header> BY_NAME = new TreeMap<>(Map.of(
            "X-Request-Id", header("Names the request in the logs.", Scalars.text(null)),
            "X-Cache",
                    header(
                            "Whether the answer was kept, computed, or kept for too long because computing failed.",
                            Scalars.oneOf(List.of("hit", "miss", "stale"))),
            "Age", header("Seconds since the answer was computed.", Scalars.of("integer", "int64")),
            "ETag", header("The same for the same bytes.", Scalars.text(null)),
            "Cache-Control", header("private: the answer is for the caller alone.", Scalars.text(null)),
            "WWW-Authenticate", header("How to sign in.", Scalars.text(null))));

    private Headers() {}

    static Map<String, Header> byName() {
        return BY_NAME;
    }

    static void add(ApiResponse response, String... names) {
        for (String name : names) {
            response.addHeaderObject(name, new Header().$ref("#/components/headers/" + name));
        }
    }

    private static Header header(String meaning, Schema<?> schema) {
        return new Header().description(meaning).schema(schema);
    }
}
