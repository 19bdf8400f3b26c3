package com.openhouse.analytics.app.oracle;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a home and its homeowner have come: the highest stage reached, whatever is missing below it. */
final class Onboarding {
    static final List<String> STAGES =
            List.of("no_contact", "ready_to_invite", "invited", "registered", "activated", "complete");

    private final Facts facts;

    Onboarding(Facts facts) {
        this.facts = facts;
    }

    /** Stages are sorted by how far they are, not by name. */
    static List<@Nullable Object> parts(@Nullable Object stage) {
        return List.of(STAGES.indexOf(stage));
    }

    static boolean onboarded(String stage) {
        return STAGES.indexOf(stage) >= STAGES.indexOf("registered");
    }

    String of(RawData.Unit home) {
        RawData.Homeowner owner = facts.homes.homeownerOf(home);
        return of(home, owner, active(home, owner), home.purchaserEmail());
    }

    /** What others did at the own home is not the homeowner's doing. */
    String of(RawData.Homeowner homeowner) {
        return of(facts.homes.homeOf(homeowner), homeowner, active(null, homeowner), homeowner.email());
    }

    private String of(
            RawData.@Nullable Unit home, RawData.@Nullable Homeowner owner, boolean active, @Nullable String email) {
        if (home != null && agreed(home)) {
            return "complete";
        }
        if (active) {
            return "activated";
        }
        List<RawData.QrToken> tokens = tokens(home);
        if ((home != null && home.consentAt() != null) || tokens.stream().anyMatch(token -> token.usedAt() != null)) {
            return "registered";
        }
        if (!tokens.isEmpty() || (owner != null && owner.qrToken() != null)) {
            return "invited";
        }
        return Emails.missing(email) ? "no_contact" : "ready_to_invite";
    }

    /** Whether the must-read documents are agreed to as they are now. */
    boolean agreed(RawData.Unit home) {
        return home.agreedVersion() >= currentVersion(home);
    }

    private int currentVersion(RawData.Unit home) {
        return facts.data.developments.stream()
                .filter(development -> development.id().equals(home.developmentId()))
                .findFirst()
                .orElseThrow()
                .importantDocsVersion();
    }

    private boolean active(RawData.@Nullable Unit home, RawData.@Nullable Homeowner owner) {
        return questions(home, owner).findAny().isPresent()
                || events(home, owner).findAny().isPresent();
    }

    Stream<Question> questions(RawData.@Nullable Unit home, RawData.@Nullable Homeowner owner) {
        return facts.questions.stream()
                .filter(question -> is(home, question.home()) || is(owner, question.homeowner()));
    }

    Stream<DocumentEvents.Event> events(RawData.@Nullable Unit home, RawData.@Nullable Homeowner owner) {
        UUID id = home == null ? null : home.id();
        return facts.events.stream()
                .filter(event -> (id != null && id.equals(event.row().unitId())) || is(owner, event.homeowner()));
    }

    private static boolean is(@Nullable Object one, @Nullable Object other) {
        return one != null && Objects.equals(one, other);
    }

    private List<RawData.QrToken> tokens(RawData.@Nullable Unit home) {
        return facts.data.qrTokens.stream()
                .filter(token -> home != null && token.unitId().equals(home.id()))
                .toList();
    }
}
