package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments/{id}/units} and {@code /homeowners}, the slow way; the facts are the development's. */
final class ReferenceHomes {
    private final Facts facts;
    private final RawData.Development development;
    private final Onboarding onboarding;
    private final Openings openings;

    ReferenceHomes(Facts facts, RawData.Development development) {
        this.facts = facts;
        this.development = development;
        this.onboarding = new Onboarding(facts);
        this.openings = new Openings(facts.data, development);
    }

    Map<String, @Nullable Object> units() {
        return object(
                "items",
                new Keyed("unit_id", facts.units.stream().map(this::unit).toList()),
                "total",
                facts.units.size());
    }

    Map<String, @Nullable Object> homeowners() {
        return object(
                "items",
                new Keyed(
                        "homeowner_id",
                        facts.homeowners.stream().map(this::homeowner).toList()),
                "total",
                facts.homeowners.size());
    }

    private Map<String, @Nullable Object> unit(RawData.Unit unit) {
        List<Question> asked = facts.questions.stream()
                .filter(question -> unit.equals(question.home()))
                .toList();
        return object(
                "unit_id", unit.id().toString(),
                "unit_number", unit.unitNumber(),
                "eircode", unit.eircode(),
                "house_type_code", unit.houseTypeCode(),
                "bedrooms", unit.bedrooms(),
                "onboarding_status", onboarding.of(unit),
                "last_chat_at", latest(Stream.concat(Stream.ofNullable(unit.lastChatAt()), times(asked))),
                "questions", asked.size(),
                "documents_opened", documents(onboarding.events(unit, facts.homes.homeownerOf(unit))),
                "must_read_agreed", unit.agreedVersion() >= development.importantDocsVersion());
    }

    private Map<String, @Nullable Object> homeowner(RawData.Homeowner owner) {
        RawData.Unit home = facts.homes.homeOf(owner);
        List<Question> asked = facts.questions.stream()
                .filter(question -> owner.equals(question.homeowner()))
                .toList();
        List<DocumentEvents.Event> opened = facts.events.stream()
                .filter(event -> owner.equals(event.homeowner()))
                .toList();
        Stream<Instant> openings = opened.stream().map(event -> event.row().occurredAt());
        return object(
                "homeowner_id", owner.id().toString(),
                "name", owner.name(),
                "unit_id", home == null ? null : home.id().toString(),
                "unit_number", home == null ? null : home.unitNumber(),
                "house_type_code", this.openings.houseTypeOf(owner),
                "last_active",
                        latest(Stream.concat(
                                Stream.ofNullable(owner.lastActive()), Stream.concat(times(asked), openings))),
                "chat_count", asked.size(),
                "documents_viewed", documents(opened.stream()),
                "onboarding_status", onboarding.of(owner));
    }

    private static Stream<Instant> times(List<Question> questions) {
        return questions.stream().map(question -> question.row().createdAt());
    }

    private static @Nullable Instant latest(Stream<Instant> moments) {
        return moments.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private static long documents(Stream<DocumentEvents.Event> events) {
        return events.map(event -> event.row().documentId()).distinct().count();
    }
}
