package com.openhouse.analytics.web.openapi;

import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.problem.Problem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;

/** The problems that are answered instead of what was asked, one response for each code. */
final class ProblemResponses {

    private final Map<String, ApiResponse> byCode = new TreeMap<>();
    private final RecordSchemas schemas;

    ProblemResponses(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    Map<String, ApiResponse> byCode() {
        return byCode;
    }

    ApiResponse of(Code code) {
        byCode.computeIfAbsent(code.wireName(), name -> response(code));
        return new ApiResponse().$ref("#/components/responses/" + code.wireName());
    }

    private ApiResponse response(Code code) {
        Schema<?> exactly = new JsonSchema();
        exactly.addProperty("code", constant(code.wireName()));
        exactly.addProperty("status", constant(code.status()));
        Schema<?> schema =
                new JsonSchema().addAllOfItem(schemas.of(Problem.class)).addAllOfItem(exactly);
        ApiResponse response = new ApiResponse()
                .description(code.title())
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
        Headers.add(response, "X-Request-Id");
        if (code == Code.UNAUTHENTICATED) {
            Headers.add(response, "WWW-Authenticate");
        }
        return response;
    }

    private static Schema<?> constant(Object value) {
        Schema<?> schema = new JsonSchema();
        schema.setConst(value);
        return schema;
    }
}
