package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /questions}, the slow way. */
final class ReferenceQuestions {
    static final String[] FILTERS = {
        "day",
        "week",
        "weekday",
        "hour",
        "topic",
        "state",
        "reason",
        "eligible",
        "answered",
        "rating",
        "rated",
        "house_type_code",
        "other_homes",
        "document_id",
        "unit_id",
        "homeowner_id",
        "question_key"
    };
    static final List<String> ORDERS =
            List.of("asked_at", "development_name", "unit_number", "topic", "state", "reason", "latency_ms", "rating");

    private final Facts facts;
    private final Set<String> namedTopics;
    private final Set<String> houseTypes;

    private ReferenceQuestions(Facts facts) {
        this.facts = facts;
        this.namedTopics = TopIssues.named(facts);
        this.houseTypes = facts.developments.stream()
                .flatMap(development -> HouseTypes.of(facts.data, development).stream())
                .collect(Collectors.toSet());
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        Window window = facts.window(query);
        ReferenceQuestions reference = new ReferenceQuestions(facts);
        List<Listed> rows = facts.questions.stream()
                .filter(question -> facts.in(window, question.row()))
                .map(reference::listed)
                .toList();
        Map<String, @Nullable Object> json = new ReferenceList(rows, query, FILTERS)
                .json("message_id", "-asked_at", Map.of("unit_number", UnitNumber::parts));
        json.put("meta", facts.meta(window, facts.testMessages(window), facts.tenantMismatches(window)));
        return json;
    }

    private Listed listed(Question question) {
        RawData.Message row = question.row();
        ZonedDateTime local = row.createdAt().atZone(facts.zoneOf(row.tenantId()));
        Integer rating = rating(question);
        Map<String, Set<String>> values = new HashMap<>();
        values.put("day", Set.of(local.toLocalDate().toString()));
        values.put("week", Set.of(Weeks.of(local.toLocalDate())));
        values.put("weekday", Listed.only(local.getDayOfWeek().getValue()));
        values.put("hour", Listed.only(local.getHour()));
        values.put("topic", topics(question.topic()));
        values.put("state", Set.of(question.state()));
        values.put("reason", Listed.only(question.unansweredReason()));
        values.put("eligible", Listed.only(question.eligible()));
        values.put("answered", Listed.only(question.answered()));
        values.put("rating", Listed.only(rating));
        values.put("rated", Listed.only(rating != null));
        values.put("house_type_code", Listed.only(houseType(question)));
        values.put("other_homes", Listed.only(!houseTypes.contains(houseType(question))));
        values.put("document_id", Set.copyOf(question.citedDocumentIds()));
        values.put("unit_id", Listed.only(unitId(question)));
        values.put("homeowner_id", Listed.only(homeownerId(question)));
        values.put("question_key", Set.of(Texts.group(question.text())));
        return new Listed(
                json(question, rating),
                values,
                Listed.texts(Privacy.masked(question.text()), masked(question.answer())));
    }

    private Map<String, @Nullable Object> json(Question question, @Nullable Integer rating) {
        RawData.Message row = question.row();
        RawData.Development development = facts.development(row.developmentId());
        return object(
                "message_id", row.id().toString(),
                "asked_at", row.createdAt(),
                "development_id", Missing.or(text(row.developmentId()), "not_recorded"),
                "development_name", Missing.or(development == null ? null : development.name(), "not_recorded"),
                "unit_id", Missing.or(text(unitId(question)), "not_recorded"),
                "unit_number",
                        Missing.or(
                                question.home() == null ? null : question.home().unitNumber(), "not_recorded"),
                "homeowner_id", Missing.or(text(homeownerId(question)), "not_recorded"),
                "question", Privacy.masked(question.text()),
                "answer", Missing.or(masked(question.answer()), "no_samples"),
                "topic", question.topic(),
                "state", question.state(),
                "eligible", question.eligible(),
                "reason", question.unansweredReason(),
                "latency_ms", Missing.or(question.latencyMs(), "not_recorded"),
                "rating", Missing.or(rating, "no_samples"),
                "cited_document_ids", new AnyOrder(question.citedDocumentIds()));
    }

    /** The newest valid rating of either row of the exchange. */
    private @Nullable Integer rating(Question question) {
        Set<UUID> rows = question.answerRow() == null
                ? Set.of(question.row().id())
                : question.row() == question.answerRow()
                        ? Set.of(question.row().id())
                        : Set.of(question.row().id(), question.answerRow().id());
        Comparator<RawData.Feedback> age = Comparator.<RawData.Feedback, Instant>comparing(RawData.Feedback::createdAt)
                .thenComparing(row -> row.id().toString());
        return facts.data.feedback.stream()
                .filter(row -> row.messageId() != null && rows.contains(row.messageId()))
                .filter(row -> row.rating() != null && row.rating() >= 1 && row.rating() <= 5)
                .filter(row -> row.createdAt().isBefore(facts.asOf))
                .max(age)
                .map(RawData.Feedback::rating)
                .orElse(null);
    }

    /** What finds the topic: its own name, and that of the rest where the top issues do not name it. */
    private Set<String> topics(String topic) {
        return namedTopics.contains(topic) || topic.equals("other") ? Set.of(topic) : Set.of(topic, "other");
    }

    private static @Nullable String houseType(Question question) {
        return question.home() == null ? null : question.home().houseTypeCode();
    }

    private static @Nullable UUID unitId(Question question) {
        return question.home() == null ? null : question.home().id();
    }

    private static @Nullable UUID homeownerId(Question question) {
        return question.homeowner() == null ? null : question.homeowner().id();
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : Privacy.masked(text);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
