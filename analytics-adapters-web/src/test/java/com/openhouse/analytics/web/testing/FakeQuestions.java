package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.chat.ListedQuestion;
import com.openhouse.analytics.domain.chat.QuestionListing;
import com.openhouse.analytics.domain.chat.QuestionOrder;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** As many questions as a test wants, the same one each time; may fail after the last. */
public final class FakeQuestions implements QuestionListing {

    public static final UUID MESSAGE = UUID.fromString("eeeeeeee-0000-0000-0000-000000000001");

    public volatile int rows;
    public volatile String question = "Where is the boiler?";
    public volatile boolean failing;
    public final AtomicReference<QuestionQuery> asked = new AtomicReference<>();
    public final AtomicReference<Order<QuestionOrder>> order = new AtomicReference<>();

    @Override
    public Page<ListedQuestion> page(Scope scope, QuestionQuery query, Order<QuestionOrder> sorted, PageRequest page) {
        asked.set(query);
        order.set(sorted);
        return new Page<>(
                Stream.generate(this::row)
                        .limit(Math.min(rows, page.pageSize()))
                        .toList(),
                rows);
    }

    @Override
    public void forEach(
            Scope scope, QuestionQuery query, Order<QuestionOrder> sorted, Consumer<? super ListedQuestion> row) {
        asked.set(query);
        for (int i = 0; i < rows; i++) {
            row.accept(row());
        }
        if (failing) {
            throw new IllegalStateException("The database went away");
        }
    }

    @Override
    public Excluded excluded(Scope scope, ReportingPeriod period) {
        return new Excluded(1, 0);
    }

    private ListedQuestion row() {
        return new ListedQuestion(
                MESSAGE,
                Instant.parse("2026-11-22T10:00:00Z"),
                People.DEVELOPMENT,
                "Longview Park",
                null,
                null,
                null,
                question,
                "Line one,\r\n\"quoted\"",
                "heating",
                QuestionState.ANSWERED,
                true,
                null,
                -5,
                null,
                List.of("d1", "d2"));
    }
}
