package com.openhouse.analytics.web.auth;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a token says of itself before anything is proved: good for choosing who checks it, for nothing else. */
record TokenHeader(@Nullable String typ, @Nullable String kid) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads the first part of a compact token; throws {@link IllegalArgumentException} when it is none. */
    static TokenHeader of(String token) {
        int end = token.indexOf('.');
        if (end < 0) {
            throw new IllegalArgumentException("Not a compact token");
        }
        try {
            JsonNode header = JSON.readTree(Base64.getUrlDecoder().decode(token.substring(0, end)));
            return new TokenHeader(text(header, "typ"), text(header, "kid"));
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("Not a token header", malformed);
        }
    }

    private static @Nullable String text(JsonNode header, String name) {
        JsonNode value = header.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
