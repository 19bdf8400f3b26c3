package com.openhouse.analytics.app.embedded;

import org.springframework.boot.ExitCodeGenerator;

/** The embedded database cannot serve; the message is one line that an operator can act upon. */
public final class EmbeddedDatabaseException extends RuntimeException implements ExitCodeGenerator {

    private static final int EXIT_CODE = 3;

    EmbeddedDatabaseException(String message) {
        super(message);
    }

    EmbeddedDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
