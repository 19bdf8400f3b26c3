package com.openhouse.analytics.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems: what the caller did wrong is noted in one line, what we did wrong with its stack trace. */
@Component
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String CODE = Problems.class.getName();

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers a failure, whatever it is; when the reader has gone away, nobody is left to answer. */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        if (isGone(failure)) {
            LOG.debug("{} {}: the reader has gone away", request.getMethod(), path(request));
            return;
        }
        Verdict verdict = Verdicts.of(failure);
        if (verdict.code().status() >= 500) {
            LOG.error(
                    "{} {} failed: {}",
                    request.getMethod(),
                    path(request),
                    verdict.code().wireName(),
                    failure);
        }
        write(request, response, verdict);
    }

    /** Answers with a verdict, unless an answer is on its way already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Verdict verdict) throws IOException {
        Code code = verdict.code();
        request.setAttribute(CODE, code.wireName());
        if (code.status() < 500) {
            LOG.info("{} {} refused: {}", request.getMethod(), path(request), code.wireName());
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(code.status());
        verdict.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = json.writeValueAsString(Problem.of(verdict, path(request), RequestId.of(request)))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The code that a request was answered with; empty when it was answered as asked. */
    public static Optional<String> codeOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(CODE)).map(Object::toString);
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof ClientAbortException || failure instanceof AsyncRequestNotUsableException;
    }

    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = original == null ? request.getRequestURI() : original.toString();
        return PathText.printable(path);
    }
}
