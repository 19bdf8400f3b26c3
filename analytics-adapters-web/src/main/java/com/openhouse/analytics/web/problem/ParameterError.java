package com.openhouse.analytics.web.problem;

/** What is wrong with one parameter or one field of a body. */
public record ParameterError(String parameter, String message) {}
