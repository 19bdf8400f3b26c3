package com.openhouse.analytics.app.start;

import com.openhouse.analytics.app.demo.DemoRefusedException;
import com.openhouse.analytics.app.settings.BindFailures;
import com.openhouse.analytics.app.settings.SettingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;

/** Finds, among the causes of a failed start, the one that an operator can act upon. */
public final class StartFailures {

    private StartFailures() {}

    static Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(StartFailures::line)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the process ends with. */
    public static int exitCode(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(ExitCodeGenerator.class::isInstance)
                .map(cause -> ((ExitCodeGenerator) cause).getExitCode())
                .findFirst()
                .orElse(1);
    }

    private static Optional<String> line(Throwable cause) {
        if (cause instanceof BindException bind) {
            return Optional.of(oneLine(BindFailures.explain(bind).getMessage()));
        }
        if (cause instanceof PortInUseException || cause instanceof ConnectorStartFailedException) {
            return Optional.of("SERVER_PORT: the port is in use, or may not be used.");
        }
        boolean written = cause instanceof SettingException
                || cause instanceof DemoRefusedException
                || cause instanceof ExitCodeGenerator;
        return written ? Optional.of(oneLine(cause.getMessage())) : Optional.empty();
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("\\s+", " ");
    }
}
