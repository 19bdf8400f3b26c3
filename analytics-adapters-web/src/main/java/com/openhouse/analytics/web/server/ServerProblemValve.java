package com.openhouse.analytics.web.server;

import com.openhouse.analytics.web.problem.Code;
import com.openhouse.analytics.web.problem.PlainProblem;
import com.openhouse.analytics.web.problem.RequestId;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers requests that are too malformed to reach the application, in the same form as all others. */
final class ServerProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Code code = Code.ofStatus(response.getStatus());
        String id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        write(response, PlainProblem.of(code, response.getStatus(), id));
    }

    private static void write(Response response, String body) {
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(body);
                response.finishResponse();
            }
        } catch (IOException gone) {
            // The caller has gone away: nobody is left to answer.
            response.setError();
        }
    }
}
