package com.openhouse.analytics.app.start;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells an operator in one line why the product did not start; what nobody foresaw keeps its stack trace. */
final class StartFailureReporter implements SpringBootExceptionReporter {

    StartFailureReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return StartFailures.explain(failure)
                .map(line -> {
                    System.err.println(line);
                    return true;
                })
                .orElse(false);
    }
}
