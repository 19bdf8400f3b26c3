package com.openhouse.analytics.web.openapi;

import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Parameter;
import com.openhouse.analytics.web.answer.Takes;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** Tells what each address takes and gives: from its {@link Takes}, and from the type that it returns. */
final class Operations implements OperationCustomizer {

    private final RecordSchemas schemas;

    Operations(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Takes takes = handler.getMethodAnnotation(Takes.class);
        operation.setTags(List.of(family(handler)));
        operation.setParameters(new ArrayList<>(
                Stream.concat(PathParameters.of(handler), takes == null ? Stream.of() : QuerySchemas.of(takes))
                        .toList()));
        operation.setResponses(
                new ApiResponses().addApiResponse(Integer.toString(status(handler)), success(handler, takes)));
        if (isKept(handler)) {
            operation.getResponses().addApiResponse("304", new ApiResponse().description("The ETag is the one sent."));
        }
        return operation;
    }

    private ApiResponse success(HandlerMethod handler, @Nullable Takes takes) {
        ApiResponse response = new ApiResponse()
                .description(HttpStatus.valueOf(status(handler)).getReasonPhrase());
        Headers.add(response, "X-Request-Id");
        Type published = published(handler);
        if (published != void.class) {
            response.content(
                    new Content().addMediaType("application/json", new MediaType().schema(schemas.of(published))));
        }
        if (takes != null && List.of(takes.value()).contains(Parameter.FORMAT)) {
            response.getContent().addMediaType("text/csv", new MediaType().schema(Scalars.text(null)));
        }
        if (isKept(handler)) {
            Headers.add(response, "X-Cache", "Age", "ETag", "Cache-Control");
        }
        return response;
    }

    private static Type published(HandlerMethod handler) {
        Type returned = handler.getMethod().getGenericReturnType();
        return isKept(handler) ? ((ParameterizedType) returned).getActualTypeArguments()[0] : returned;
    }

    private static boolean isKept(HandlerMethod handler) {
        return handler.getMethod().getReturnType() == Answer.class;
    }

    private static int status(HandlerMethod handler) {
        ResponseStatus status = handler.getMethodAnnotation(ResponseStatus.class);
        return status == null ? 200 : status.value().value();
    }

    private static String family(HandlerMethod handler) {
        String name = handler.getBeanType().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
