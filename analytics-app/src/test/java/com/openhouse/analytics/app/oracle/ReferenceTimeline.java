package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /units/{id}} and {@code /homeowners/{id}}, the slow way; the facts are the development's. */
final class ReferenceTimeline {
    private final Facts facts;
    private final RawData.@Nullable Unit unit;
    private final RawData.@Nullable Homeowner owner;
    private final List<Listed> entries = new ArrayList<>();

    private ReferenceTimeline(Facts facts, RawData.@Nullable Unit unit, RawData.@Nullable Homeowner owner) {
        this.facts = facts;
        this.unit = unit;
        this.owner = owner;
    }

    /** Everything at the home, whoever it was; an opening by its homeowner belongs to it, too. */
    static Map<String, @Nullable Object> ofUnit(Facts facts, Query query) {
        RawData.Unit unit = Objects.requireNonNull(facts.homes.unit(Objects.requireNonNull(query.id())));
        ReferenceTimeline timeline = new ReferenceTimeline(facts, unit, facts.homes.homeownerOf(unit));
        facts.questions.stream()
                .filter(question -> unit.equals(question.home()))
                .forEach(timeline::asked);
        new Onboarding(facts).events(unit, timeline.owner).forEach(timeline::opened);
        return timeline.json(query);
    }

    /** What the homeowner did, and the agreements of the own home. */
    static Map<String, @Nullable Object> ofHomeowner(Facts facts, Query query) {
        RawData.Homeowner owner = Objects.requireNonNull(facts.homes.homeowner(Objects.requireNonNull(query.id())));
        ReferenceTimeline timeline = new ReferenceTimeline(facts, facts.homes.homeOf(owner), owner);
        facts.questions.stream()
                .filter(question -> owner.equals(question.homeowner()))
                .forEach(timeline::asked);
        facts.events.stream().filter(event -> owner.equals(event.homeowner())).forEach(timeline::opened);
        return timeline.json(query);
    }

    private Map<String, @Nullable Object> json(Query query) {
        facts.data.agreements.stream()
                .filter(agreement -> unit != null && agreement.unitId().equals(unit.id()))
                .forEach(this::agreed);
        Map<String, @Nullable Object> json = new ReferenceList(entries, query, "kind").json("id", "-at", Map.of());
        json.put("unit", Missing.or(unit == null ? null : new ReferenceUnits(facts).row(unit), "not_recorded"));
        json.put(
                "homeowner",
                Missing.or(owner == null ? null : new ReferenceHomeowners(facts).row(owner), "not_recorded"));
        json.put("meta", facts.metaOfAllTime());
        return json;
    }

    private void asked(Question question) {
        add(
                "question",
                object(
                        "at", question.row().createdAt(),
                        "id", question.row().id().toString(),
                        "question", Privacy.masked(question.text()),
                        "answer", question.answer() == null ? Expected.ABSENT : Privacy.masked(question.answer()),
                        "topic", question.topic(),
                        "state", question.state(),
                        "eligible", question.eligible(),
                        "reason", question.unansweredReason() == null ? Expected.ABSENT : question.unansweredReason(),
                        "document_id", Expected.ABSENT,
                        "title", Expected.ABSENT,
                        "version", Expected.ABSENT));
    }

    private void opened(DocumentEvents.Event event) {
        RawData.Document document = facts.document(event.row().documentId());
        add(
                "document_" + event.row().kind(),
                object(
                        "at", event.row().occurredAt(),
                        "id", event.row().id().toString(),
                        "question", Expected.ABSENT,
                        "document_id", event.row().documentId().toString(),
                        "title", document == null ? Expected.ABSENT : document.title()));
    }

    private void agreed(RawData.Agreement agreement) {
        add(
                "agreement",
                object(
                        "at", agreement.agreedAt(),
                        "id", agreement.id().toString(),
                        "question", Expected.ABSENT,
                        "version", agreement.version()));
    }

    private void add(String kind, Map<String, @Nullable Object> entry) {
        entry.put("kind", kind);
        entries.add(new Listed(entry, Map.of("kind", Set.of(kind)), List.of()));
    }
}
