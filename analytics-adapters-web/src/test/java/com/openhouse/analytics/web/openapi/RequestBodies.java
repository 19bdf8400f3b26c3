package com.openhouse.analytics.web.openapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bodies that addresses take, read field by field in the product and therefore told in a file of their own. */
record RequestBodies(Map<String, JsonSchema> byPath) {

    static RequestBodies read() {
        try (InputStream file = RequestBodies.class.getResourceAsStream("/openapi/bodies.json")) {
            return new RequestBodies(Json31.mapper()
                    .readerForMapOf(JsonSchema.class)
                    .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .readValue(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Schemas that the bodies refer to by name. */
    Map<String, JsonSchema> shared() {
        return byPath.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<RequestBody> of(String path, HttpMethod method) {
        return method == HttpMethod.POST
                ? Optional.ofNullable(byPath.get(path)).map(RequestBodies::body)
                : Optional.empty();
    }

    private static RequestBody body(JsonSchema schema) {
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }
}
