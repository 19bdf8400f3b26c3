package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.web.problem.InvalidParametersException;
import com.openhouse.analytics.web.problem.ParameterError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody signs in with. */
record LoginRequest(@Nullable String email, @Nullable String password) {

    private static final int MAX_EMAIL = 255;
    private static final int MAX_PASSWORD = 128;

    Checked check() {
        List<ParameterError> errors = new ArrayList<>();
        require(errors, "email", email, MAX_EMAIL);
        require(errors, "password", password, MAX_PASSWORD);
        if (email == null || password == null || !errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
        return new Checked(email.strip(), password);
    }

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "LoginRequest[]";
    }

    private static void require(List<ParameterError> errors, String name, @Nullable String value, int max) {
        if (value == null || value.isBlank() || value.length() > max || value.indexOf('\0') >= 0) {
            errors.add(new ParameterError(name, name + " is a text of 1 to " + max + " characters."));
        }
    }

    /** Both present and within bounds. */
    record Checked(String email, String password) {

        @Override
        public String toString() {
            return "LoginRequest.Checked[]";
        }
    }
}
