package com.openhouse.analytics.web.problem;

import java.util.List;

/** Some parameters of a request are unknown, repeated or malformed. */
public final class InvalidParametersException extends RuntimeException {

    private final transient List<ParameterError> errors;

    public InvalidParametersException(List<ParameterError> errors) {
        super("Invalid parameters");
        this.errors = List.copyOf(errors);
    }

    public InvalidParametersException(String parameter, String message) {
        this(List.of(new ParameterError(parameter, message)));
    }

    List<ParameterError> errors() {
        return errors;
    }
}
