package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments/{id}/units}, the slow way; the facts are the development's. */
final class ReferenceUnits {
    static final String[] FILTERS = {
        "house_type_code",
        "onboarding_status",
        "onboarded",
        "missing_email",
        "no_homeowner",
        "never_chatted",
        "must_read_agreed"
    };
    static final List<String> ORDERS = List.of(
            "unit_number",
            "address",
            "eircode",
            "house_type_code",
            "bedrooms",
            "purchaser_name",
            "purchaser_email",
            "onboarding_status",
            "last_chat_at",
            "questions",
            "documents_opened",
            "must_read_agreed");

    private final Facts facts;
    private final Onboarding onboarding;

    ReferenceUnits(Facts facts) {
        this.facts = facts;
        this.onboarding = new Onboarding(facts);
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        ReferenceUnits units = new ReferenceUnits(facts);
        ReferenceList list =
                new ReferenceList(facts.units.stream().map(units::listed).toList(), query, FILTERS);
        Map<String, @Nullable Object> json = list.json(
                "unit_id",
                "unit_number",
                Map.of("unit_number", UnitNumber::parts, "onboarding_status", Onboarding::parts));
        Map<String, @Nullable Object> facets = object();
        for (String filter : FILTERS) {
            facets.put(filter, list.facet(filter));
        }
        json.put("facets", facets);
        json.put("meta", facts.metaOfAllTime());
        return json;
    }

    private Listed listed(RawData.Unit unit) {
        Map<String, @Nullable Object> json = row(unit);
        String status = onboarding.of(unit);
        String email = Emails.orNull(unit.purchaserEmail());
        return new Listed(
                json,
                Map.of(
                        "house_type_code", Set.of(unit.houseTypeCode()),
                        "onboarding_status", Set.of(status),
                        "onboarded", Listed.only(Onboarding.onboarded(status)),
                        "missing_email", Listed.only(email == null),
                        "no_homeowner", Listed.only(facts.homes.homeownerOf(unit) == null),
                        "never_chatted", Listed.only(lastChat(unit) == null),
                        "must_read_agreed", Listed.only(onboarding.agreed(unit))),
                Listed.texts(
                        unit.unitNumber(),
                        unit.address(),
                        unit.eircode(),
                        unit.eircode() == null ? null : unit.eircode().replace(" ", ""),
                        unit.purchaserName(),
                        email));
    }

    Map<String, @Nullable Object> row(RawData.Unit unit) {
        RawData.Homeowner owner = facts.homes.homeownerOf(unit);
        return object(
                "unit_id", unit.id().toString(),
                "unit_number", unit.unitNumber(),
                "address", unit.address(),
                "eircode", Missing.orText(unit.eircode(), "not_recorded"),
                "house_type_code", unit.houseTypeCode(),
                "bedrooms", Missing.or(unit.bedrooms(), "not_recorded"),
                "purchaser_name", Missing.orText(unit.purchaserName(), "not_recorded"),
                "purchaser_email", Missing.or(Emails.orNull(unit.purchaserEmail()), "not_recorded"),
                "homeowner_id", Missing.or(owner == null ? null : owner.id().toString(), "not_recorded"),
                "onboarding_status", onboarding.of(unit),
                "last_chat_at", Missing.or(lastChat(unit), "no_samples"),
                "questions", asked(unit).size(),
                "documents_opened", Moments.documents(onboarding.events(unit, owner)),
                "must_read_agreed", onboarding.agreed(unit));
    }

    private @Nullable Instant lastChat(RawData.Unit unit) {
        return Moments.latest(Stream.concat(Stream.ofNullable(unit.lastChatAt()), Moments.of(asked(unit))));
    }

    private List<Question> asked(RawData.Unit unit) {
        return facts.questions.stream()
                .filter(question -> unit.equals(question.home()))
                .toList();
    }
}
