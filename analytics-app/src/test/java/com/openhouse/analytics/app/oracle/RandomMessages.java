package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conversations as all writers leave them behind. */
final class RandomMessages {
    static final List<String> TOPICS = List.of(
            "heating",
            "parking",
            "warranty_guarantee",
            "humor",
            "affirmative_yes",
            "affirmativeaction",
            "gdpr_blocked",
            "gdpr_blocked_x",
            "safety_intercept",
            "emergency_gas",
            "emergencyplan",
            "other",
            "unclassified");

    private final Dice dice;
    private final Instant asOf;
    private final RawData data;
    private final Homes homes;
    private final int topicPercent;
    private final int recordedPercent;

    RandomMessages(Dice dice, Instant asOf, RawData data) {
        this.dice = dice;
        this.asOf = asOf;
        this.data = data;
        this.homes = new Homes(data);
        this.topicPercent = dice.oneOf(50, 100);
        this.recordedPercent = dice.oneOf(0, 50, 80);
    }

    /** Where a conversation takes place: the thread's tenant, development and person. */
    private record Thread(
            UUID tenantId,
            @Nullable UUID developmentId,
            String userId,
            @Nullable UUID unitId) {}

    void fill() {
        for (RawData.Tenant tenant : data.tenants) {
            ZoneId zone = Zones.of(data, tenant.id());
            List<Thread> threads = threads(tenant);
            int exchanges = dice.oneOf(0, 1, 10, 30, 45);
            for (int i = 0; i < exchanges; i++) {
                exchange(dice.pick(threads), RandomData.moment(dice, asOf, zone));
            }
        }
    }

    private List<Thread> threads(RawData.Tenant tenant) {
        List<Thread> threads = new ArrayList<>();
        threads.add(new Thread(tenant.id(), null, "visitor-1", null));
        for (RawData.Unit unit : data.units) {
            if (unit.tenantId().equals(tenant.id())) {
                UUID development = unit.developmentId();
                threads.add(new Thread(tenant.id(), development, unit.id().toString(), null));
                threads.add(new Thread(tenant.id(), development, "session-" + dice.below(2), unit.id()));
                threads.add(new Thread(
                        tenant.id(),
                        dice.chance(20) ? null : development,
                        unit.id().toString(),
                        null));
            }
        }
        for (RawData.Development development : data.developments) {
            if (development.tenantId().equals(tenant.id())) {
                threads.add(new Thread(tenant.id(), development.id(), "anonymous-" + development.id(), null));
                threads.add(
                        new Thread(tenant.id(), development.id(), dice.uuid().toString(), null));
            } else {
                String stranger = dice.uuid().toString();
                threads.add(new Thread(tenant.id(), development.id(), stranger, null));
                data.units.stream()
                        .filter(unit -> unit.developmentId().equals(development.id()))
                        .findFirst()
                        .ifPresent(unit -> threads.add(
                                new Thread(tenant.id(), null, unit.id().toString(), null)));
            }
        }
        return threads;
    }

    private void exchange(Thread thread, Instant at) {
        String question = RandomTexts.question(dice);
        Instant later = at.plus(dice.chance(20) ? Duration.ZERO : dice.upTo(Duration.ofMinutes(dice.oneOf(1, 90))));
        switch (dice.below(14)) {
            case 0, 1, 2 -> row(thread, at, "user", question, question, answer());
            case 3, 4 -> row(thread, at, "conversation", dice.oneOf("", question), question, answer());
            case 5 -> row(thread, at, "user", question, null, answer());
            case 6, 7 -> twoRows(thread, at, later, question);
            case 8 -> {
                row(thread, at, "user", question, null, null);
                twoRows(thread, later, later.plusSeconds(5), RandomTexts.question(dice));
            }
            case 9 -> {
                assistant(thread, at);
                row(thread, later, dice.oneOf("user", "conversation"), question, null, null);
            }
            case 10 -> {
                row(thread, at, "user", question, question, dice.oneOf(null, "", " \n"));
                test(thread, later, dice.chance(50));
                row(thread, later.plusSeconds(1), "assistant", " ", null, dice.oneOf(null, ""));
                assistant(thread, later.plusSeconds(2));
            }
            case 11 -> row(thread, at, dice.oneOf("user", null, "system"), question, dice.oneOf("", "  ", null), null);
            case 12 ->
                row(thread, at, dice.oneOf("assistant", null, "ai"), "Welcome", question, dice.oneOf(null, "Sure."));
            default -> test(thread, at, true);
        }
    }

    private void twoRows(Thread thread, Instant at, Instant later, String question) {
        row(thread, at, dice.oneOf("user", "user", "conversation"), question, null, dice.oneOf(null, null, ""));
        if (dice.chance(20)) {
            test(thread, later, dice.chance(50));
        }
        assistant(thread, later);
        if (dice.chance(20)) {
            assistant(thread, later.plusSeconds(3));
        }
    }

    private void assistant(Thread thread, Instant at) {
        String text = "Here you are.";
        boolean own = dice.chance(30);
        row(thread, at, dice.oneOf("assistant", "bot", "ai"), own ? "" : text, null, own ? text : null);
    }

    private void test(Thread thread, Instant at, boolean asks) {
        Map<String, Object> metadata = metadata();
        metadata.put("testMode", dice.oneOf(true, "true"));
        String sender = asks ? "user" : "assistant";
        add(thread, at, sender, "this is a test", asks ? "this is a test" : null, asks ? "ok" : null, metadata);
    }

    private @Nullable String answer() {
        return dice.oneOf(
                "Press it for ten seconds.",
                "Yes.",
                "Write to mary.murphy+home@gmail.com or ring (01) 496 0123.",
                "See your guide.",
                null,
                "",
                "  ");
    }

    private void row(
            Thread thread,
            Instant at,
            @Nullable String sender,
            String content,
            @Nullable String userMessage,
            @Nullable String aiMessage) {
        add(thread, at, sender, content, userMessage, aiMessage, dice.chance(15) ? null : metadata());
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = new HashMap<>();
        if (dice.chance(40)) {
            metadata.put("answer_confidence", dice.oneOf("exact", "probable", "uncertain", "no_match"));
        }
        if (dice.chance(30)) {
            metadata.put("lookup_successful", dice.chance(50));
        }
        if (dice.chance(30)) {
            metadata.put("isNoInfo", dice.chance(30));
        }
        if (dice.chance(5)) {
            metadata.put("testMode", dice.oneOf(false, "false", "TRUE"));
        }
        if (dice.chance(50)) {
            metadata.put("topic", dice.pick(TOPICS));
        }
        return metadata;
    }

    private void add(
            Thread thread,
            Instant at,
            @Nullable String sender,
            String content,
            @Nullable String userMessage,
            @Nullable String aiMessage,
            @Nullable Map<String, Object> metadata) {
        RawData.Message row = new RawData.Message(
                dice.uuid(),
                thread.tenantId,
                thread.developmentId,
                null,
                thread.unitId,
                thread.userId,
                sender,
                content,
                userMessage,
                aiMessage,
                dice.chance(topicPercent) ? dice.pick(TOPICS) : null,
                metadata,
                dice.chance(recordedPercent) ? Integer.valueOf(dice.between(1, 6000)) : dice.oneOf(null, 0),
                dice.chance(recordedPercent)
                        ? new BigDecimal(dice.between(1, 1200)).movePointLeft(6)
                        : dice.oneOf(null, new BigDecimal("0.000000")),
                dice.oneOf(null, 0, 5, 1500, dice.between(1, 6000)),
                cited(thread.developmentId),
                at);
        data.messages.add(withHomeowner(row));
    }

    /** Documents of the conversation's own development, and some that are gone. */
    private @Nullable List<String> cited(@Nullable UUID developmentId) {
        if (dice.chance(60)) {
            return dice.oneOf(null, List.of());
        }
        List<String> ids = new ArrayList<>(List.of(dice.oneOf(dice.uuid().toString(), "gone")));
        for (RawData.Document document : data.documents) {
            if (developmentId != null && developmentId.equals(document.developmentId()) && dice.chance(40)) {
                ids.add(document.id().toString());
            }
        }
        return ids;
    }

    /** Names a homeowner of the same development outright where that contradicts nothing about an unresolved home. */
    private RawData.Message withHomeowner(RawData.Message row) {
        boolean unresolved = homes.homeOf(row) != null && homes.homeownerOf(row) == null;
        List<RawData.Homeowner> candidates = data.homeowners.stream()
                .filter(homeowner -> homeowner.developmentId().equals(row.developmentId()))
                .filter(homeowner -> homeowner.tenantId().equals(row.tenantId()))
                .toList();
        if (unresolved || candidates.isEmpty() || !dice.chance(20)) {
            return row;
        }
        return new RawData.Message(
                row.id(),
                row.tenantId(),
                row.developmentId(),
                dice.pick(candidates).id(),
                row.unitId(),
                row.userId(),
                row.sender(),
                row.content(),
                row.userMessage(),
                row.aiMessage(),
                row.questionTopic(),
                row.metadata(),
                row.tokenCount(),
                row.costUsd(),
                row.latencyMs(),
                row.citedDocumentIds(),
                row.createdAt());
    }
}
