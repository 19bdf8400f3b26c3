package com.openhouse.analytics.web.body;

import com.openhouse.analytics.web.problem.InvalidParametersException;
import com.openhouse.analytics.web.problem.TooLargeException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON body of bounded size. */
public final class JsonBody {

    private static final long READ_PAST = 8;

    private JsonBody() {}

    /** The body; throws when it is larger than {@code maxBytes}, or not one JSON value. */
    public static JsonNode read(HttpServletRequest request, JsonMapper json, int maxBytes) throws IOException {
        try {
            return json.readTree(bytes(request, maxBytes));
        } catch (JacksonException malformed) {
            throw new InvalidParametersException("body", "The body is not JSON.");
        }
    }

    /** The body as it was sent; throws when it is larger than {@code maxBytes}. */
    public static byte[] bytes(HttpServletRequest request, int maxBytes) throws IOException {
        InputStream sent = request.getInputStream();
        byte[] body = sent.readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            // Whoever is still sending would see a cut connection instead of the answer.
            sent.skip(READ_PAST * maxBytes);
            throw new TooLargeException(maxBytes);
        }
        return body;
    }
}
