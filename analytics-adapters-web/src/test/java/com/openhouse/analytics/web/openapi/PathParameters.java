package com.openhouse.analytics.web.openapi;

import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** The ids that stand in the path of an address. */
final class PathParameters {

    private PathParameters() {}

    static Stream<Parameter> of(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .map(parameter -> {
                    String name =
                            parameter.getParameterAnnotation(PathVariable.class).value();
                    return name.isEmpty() ? parameter.getParameter().getName() : name;
                })
                .map(name -> new PathParameter().name(name).schema(Scalars.text("uuid")));
    }
}
