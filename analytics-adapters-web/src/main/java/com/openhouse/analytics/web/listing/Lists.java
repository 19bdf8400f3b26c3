package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Answers;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.problem.UnavailableException;
import com.openhouse.analytics.web.trail.Export;
import com.openhouse.analytics.web.trail.Trail;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers requests for lists: a page of JSON that is kept for a while, or the whole list as CSV, computed anew. */
@Component
public final class Lists {

    /** Each document holds a connection to the database for as long as its reader takes. */
    private static final int DOCUMENTS_AT_ONCE = 4;

    private final Answers answers;
    private final Semaphore documents = new Semaphore(DOCUMENTS_AT_ONCE);

    Lists(Answers answers) {
        this.answers = answers;
    }

    /** The page, or null when the answer has been written to the response already. */
    public <T> @Nullable Answer<T> answer(
            ListAsked asked, HttpServletResponse response, Function<Frame, T> page, Csv<?> csv) throws IOException {
        return answer(asked, response, UnaryOperator.identity(), page, csv);
    }

    /** The same within another frame than that of the request, such as one that reads all days in one zone. */
    public <T> @Nullable Answer<T> answer(
            ListAsked asked,
            HttpServletResponse response,
            UnaryOperator<Frame> within,
            Function<Frame, T> page,
            Csv<?> csv)
            throws IOException {
        if (asked.format() == Format.JSON) {
            return answers.answer(asked.asked(), within.andThen(page));
        }
        return document(asked, response, within.apply(answers.frame(asked.asked())), csv);
    }

    /** The same for lists that go by real time and are kept by nobody, so that every look sees what has just happened. */
    public <T> @Nullable Answer<T> answerLive(
            ListAsked asked, HttpServletResponse response, Instant now, Function<Frame, T> page, Csv<?> csv)
            throws IOException {
        Frame frame = answers.frame(asked.asked(), now).inOneZone();
        return asked.format() == Format.JSON
                ? answers.unkept(page.apply(frame))
                : document(asked, response, frame, csv);
    }

    private <T> @Nullable Answer<T> document(ListAsked asked, HttpServletResponse response, Frame frame, Csv<?> csv)
            throws IOException {
        CsvDocument document = new CsvDocument(csv, frame, asked.filters(), response);
        if (asked.head()) {
            document.headers();
        } else {
            write(csv, frame, document);
        }
        return null;
    }

    private void write(Csv<?> csv, Frame frame, CsvDocument document) throws IOException {
        if (!documents.tryAcquire()) {
            throw new UnavailableException("Too many documents are being written at present. Please try again.", null);
        }
        boolean complete = false;
        try {
            csv.rows().accept(frame, document::row);
            document.end();
            complete = true;
        } catch (UncheckedIOException gone) {
            throw new AsyncRequestNotUsableException("The reader has gone away", gone.getCause());
        } finally {
            documents.release();
            Export export = new Export(csv.name(), document.rows(), complete);
            Trail.current().ifPresent(trail -> trail.exported(export));
        }
    }
}
