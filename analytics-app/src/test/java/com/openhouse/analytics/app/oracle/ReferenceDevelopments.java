package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments}, the slow way. */
final class ReferenceDevelopments {
    static final List<String> ORDERS = List.of(
            "name",
            "tenant_name",
            "units",
            "homeowners",
            "active_homeowners_7d",
            "questions_30d",
            "unanswered",
            "pdf_open_rate",
            "rag_chunk_coverage",
            "last_activity_at");

    private final Facts facts;
    private final Window window;

    private ReferenceDevelopments(Facts facts) {
        this.facts = facts;
        this.window = facts.range("30d");
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        ReferenceDevelopments developments = new ReferenceDevelopments(facts);
        Window window = developments.window;
        List<Listed> rows =
                facts.developments.stream().map(developments::listed).toList();
        Map<String, @Nullable Object> json = new ReferenceList(rows, query).json("development_id", "name", Map.of());
        json.put("meta", facts.meta(window, facts.testMessages(window), facts.tenantMismatches(window)));
        return json;
    }

    private Listed listed(RawData.Development development) {
        return new Listed(
                row(development), Map.of(), Listed.texts(development.name(), facts.tenantName(development.tenantId())));
    }

    private Map<String, @Nullable Object> row(RawData.Development development) {
        Facts own = facts.of(development);
        List<Question> asked = own.questionsIn(window);
        return object(
                "development_id", development.id().toString(),
                "name", development.name(),
                "tenant_id", development.tenantId().toString(),
                "tenant_name", facts.tenantName(development.tenantId()),
                "units", own.units.size(),
                "homeowners", own.homeowners.size(),
                "active_homeowners_7d", own.activeHomeowners().size(),
                "questions_30d", asked.size(),
                "unanswered", Unanswered.share(asked),
                "pdf_open_rate", new Openings(facts.data, development).pdfOpenRate(),
                "rag_chunk_coverage", new Coverage(facts.data).of(development),
                "last_activity_at", lastActivity(own),
                "questions_by_day",
                        window.days().stream()
                                .map(day -> askedOn(own, asked, day))
                                .toList());
    }

    private static long askedOn(Facts own, List<Question> asked, LocalDate day) {
        return asked.stream()
                .filter(question -> own.dayOf(question.row()).equals(day))
                .count();
    }

    static @Nullable Object lastActivity(Facts own) {
        Stream<Instant> questions =
                own.questions.stream().map(question -> question.row().createdAt());
        Stream<Instant> events = own.events.stream().map(event -> event.row().occurredAt());
        return Stream.concat(questions, events)
                .max(Comparator.naturalOrder())
                .map(Object.class::cast)
                .orElse(Missing.of("no_samples"));
    }
}
