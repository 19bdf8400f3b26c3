package com.openhouse.analytics.domain.metrics;

/** A parameter that cannot be understood or is out of its bounds: code {@code invalid_parameter}. */
public final class InvalidParameterException extends RuntimeException {

    private final String parameter;

    public InvalidParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
