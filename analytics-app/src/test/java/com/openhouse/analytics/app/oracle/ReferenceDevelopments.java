package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;
import static com.openhouse.analytics.app.oracle.Expected.ratio;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments}, the slow way. */
final class ReferenceDevelopments {
    private final Facts facts;
    private final Window window;

    ReferenceDevelopments(Facts facts) {
        this.facts = facts;
        this.window = facts.range("30d");
    }

    Map<String, @Nullable Object> json() {
        return object(
                "items",
                new Keyed(
                        "development_id",
                        facts.developments.stream().map(this::development).toList()),
                "total",
                facts.developments.size());
    }

    private Map<String, @Nullable Object> development(RawData.Development development) {
        Facts own = new Facts(
                facts.data, facts.asOf, new Scope("developments", development.tenantId(), Set.of(development.id())));
        List<Question> asked = own.questions.stream()
                .filter(question -> own.in(window, question.row()))
                .toList();
        List<Question> eligible = asked.stream().filter(Question::eligible).toList();
        return object(
                "development_id", development.id().toString(),
                "name", development.name(),
                "tenant_id", development.tenantId().toString(),
                "tenant_name", facts.tenantName(development.tenantId()),
                "units", own.units.size(),
                "homeowners", own.homeowners.size(),
                "active_homeowners_7d", own.activeHomeowners().size(),
                "questions_30d", asked.size(),
                "unanswered",
                        ratio(
                                eligible.stream()
                                        .filter(question -> question.unansweredReason() != null)
                                        .count(),
                                eligible.size()),
                "pdf_open_rate", new Openings(facts.data, development).pdfOpenRate(),
                "rag_chunk_coverage", new Coverage(facts.data).of(development),
                "last_activity_at", lastActivity(own));
    }

    private static @Nullable Object lastActivity(Facts own) {
        Stream<Instant> questions =
                own.questions.stream().map(question -> question.row().createdAt());
        Stream<Instant> events = own.events.stream().map(event -> event.row().occurredAt());
        return Stream.concat(questions, events)
                .max(Comparator.naturalOrder())
                .map(Object.class::cast)
                .orElse(Missing.of("no_samples"));
    }
}
