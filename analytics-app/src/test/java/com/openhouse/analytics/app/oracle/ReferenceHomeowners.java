package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments/{id}/homeowners}, the slow way; the facts are the development's. */
final class ReferenceHomeowners {
    static final String[] FILTERS = {"onboarding_status", "active_within"};
    static final List<String> ORDERS = List.of(
            "name",
            "email",
            "unit_number",
            "house_type_code",
            "last_active",
            "chat_count",
            "documents_viewed",
            "onboarding_status");
    private static final Map<String, Duration> WITHIN =
            Map.of("24h", Duration.ofHours(24), "7d", Duration.ofDays(7), "30d", Duration.ofDays(30));

    private final Facts facts;
    private final Onboarding onboarding;

    ReferenceHomeowners(Facts facts) {
        this.facts = facts;
        this.onboarding = new Onboarding(facts);
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        ReferenceHomeowners owners = new ReferenceHomeowners(facts);
        ReferenceList list =
                new ReferenceList(facts.homeowners.stream().map(owners::listed).toList(), query, FILTERS);
        Map<String, @Nullable Object> json = list.json(
                "homeowner_id",
                "name",
                Map.of("unit_number", UnitNumber::parts, "onboarding_status", Onboarding::parts));
        json.put("funnel", funnel(list.passing("onboarding_status")));
        json.put("meta", facts.metaOfAllTime());
        return json;
    }

    private static List<Map<String, @Nullable Object>> funnel(List<Listed> rows) {
        List<Map<String, @Nullable Object>> steps = new ArrayList<>();
        long reached = rows.size();
        for (String stage : Onboarding.STAGES) {
            long count = rows.stream()
                    .filter(row -> stage.equals(row.json().get("onboarding_status")))
                    .count();
            steps.add(object("status", stage, "count", count, "reached", reached));
            reached -= count;
        }
        return steps;
    }

    private Listed listed(RawData.Homeowner owner) {
        RawData.Unit home = facts.homes.homeOf(owner);
        return new Listed(
                row(owner),
                Map.of("onboarding_status", Set.of(onboarding.of(owner)), "active_within", activeWithin(owner)),
                Listed.texts(
                        owner.name(),
                        Emails.orNull(owner.email()),
                        home == null ? null : home.unitNumber(),
                        home == null ? null : home.address(),
                        home == null ? null : home.eircode(),
                        home == null || home.eircode() == null
                                ? null
                                : home.eircode().replace(" ", "")));
    }

    Map<String, @Nullable Object> row(RawData.Homeowner owner) {
        RawData.Unit home = facts.homes.homeOf(owner);
        return object(
                "homeowner_id", owner.id().toString(),
                "name", owner.name(),
                "email", Missing.or(Emails.orNull(owner.email()), "not_recorded"),
                "unit_id", Missing.or(home == null ? null : home.id().toString(), "not_recorded"),
                "unit_number", Missing.or(home == null ? null : home.unitNumber(), "not_recorded"),
                "house_type_code", Missing.or(facts.homes.houseTypeOf(owner), "not_recorded"),
                "last_active", Missing.or(Moments.latest(seen(owner)), "no_samples"),
                "chat_count", asked(owner).size(),
                "documents_viewed", Moments.documents(opened(owner)),
                "onboarding_status", onboarding.of(owner));
    }

    private Set<String> activeWithin(RawData.Homeowner owner) {
        Instant last = Moments.latest(seen(owner).filter(moment -> moment.isBefore(facts.asOf)));
        if (last == null) {
            return Collections.emptySet();
        }
        Set<String> spans = new HashSet<>();
        WITHIN.forEach((span, length) -> {
            if (!last.isBefore(facts.asOf.minus(length))) {
                spans.add(span);
            }
        });
        return spans;
    }

    private Stream<Instant> seen(RawData.Homeowner owner) {
        Stream<Instant> openings = opened(owner).map(event -> event.row().occurredAt());
        return Stream.concat(Stream.ofNullable(owner.lastActive()), Stream.concat(Moments.of(asked(owner)), openings));
    }

    private List<Question> asked(RawData.Homeowner owner) {
        return facts.questions.stream()
                .filter(question -> owner.equals(question.homeowner()))
                .toList();
    }

    private Stream<DocumentEvents.Event> opened(RawData.Homeowner owner) {
        return facts.events.stream().filter(event -> owner.equals(event.homeowner()));
    }
}
