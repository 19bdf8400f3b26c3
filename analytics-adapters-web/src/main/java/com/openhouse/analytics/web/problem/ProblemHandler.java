package com.openhouse.analytics.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one handler of everything that a controller throws. */
@RestControllerAdvice
final class ProblemHandler {

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    void handle(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        boolean halfAnswered = response.isCommitted();
        problems.write(request, response, failure);
        if (halfAnswered && !(failure instanceof IOException)) {
            // The server then cuts the connection, so that nobody takes half an answer for a whole one.
            throw failure;
        }
    }
}
