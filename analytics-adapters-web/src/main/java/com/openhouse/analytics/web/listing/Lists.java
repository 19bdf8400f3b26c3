package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Answers;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.problem.UnavailableException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        Frame frame = within.apply(answers.frame(asked.asked()));
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
        try {
            csv.rows().accept(frame, document::row);
            document.end();
        } catch (UncheckedIOException gone) {
            throw new AsyncRequestNotUsableException("The reader has gone away", gone.getCause());
        } finally {
            documents.release();
        }
    }
}
