package com.openhouse.analytics.app.demo.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers as the assistant gives them, with what it records: often, but not always, everything. */
final class Answers {

    private static final List<String> NO_MATCH = Texts.grouped("answers.txt").get("no_match");

    private final Citations citations;

    Answers(Citations citations) {
        this.citations = citations;
    }

    Answer to(Topic topic, Writer writer, Blanks blanks) {
        return topic.guard() ? byRule(topic, blanks) : byModel(topic, writer, blanks);
    }

    private Answer byRule(Topic topic, Blanks blanks) {
        Dice dice = blanks.dice();
        Map<String, Object> notes = Map.of("topic", topic.name());
        return new Answer(dice.oneOf(topic.answers()), notes, 0, BigDecimal.ZERO, dice.between(5, 60), null);
    }

    private Answer byModel(Topic topic, Writer writer, Blanks blanks) {
        Dice dice = blanks.dice();
        Confidence confidence = Confidence.drawn(dice);
        int tokens = dice.chance(0.32) ? 0 : dice.between(1_500, 6_000);
        return new Answer(
                text(topic, confidence, blanks),
                notes(topic, writer, confidence, dice),
                tokens,
                BigDecimal.valueOf(tokens * 2L, 7).setScale(6, RoundingMode.HALF_UP),
                dice.chance(0.08) ? null : latency(dice),
                confidence == Confidence.NO_MATCH ? null : citations.drawn(blanks));
    }

    private static @Nullable String text(Topic topic, Confidence confidence, Blanks blanks) {
        Dice dice = blanks.dice();
        List<String> choices = confidence == Confidence.NO_MATCH ? NO_MATCH : topic.answers();
        String text = blanks.fill(dice.oneOf(choices));
        return dice.chance(0.012) ? (dice.chance(0.5) ? null : " ") : text;
    }

    private static Map<String, Object> notes(Topic topic, Writer writer, Confidence confidence, Dice dice) {
        Map<String, Object> notes = new LinkedHashMap<>();
        if (writer.knowsTopic() && !topic.name().equals("unclassified")) {
            notes.put("topic", topic.name());
        }
        if (!dice.chance(0.05)) {
            notes.put("answer_confidence", confidence.label());
        }
        if (dice.chance(0.3)) {
            notes.put("lookup_successful", !dice.chance(0.05));
        }
        if (dice.chance(0.02)) {
            notes.put("isNoInfo", true);
        }
        return notes;
    }

    /** Between 1.5 and 6 seconds, the shorter the likelier. */
    private static int latency(Dice dice) {
        return 1_500 + (int) (4_500 * dice.real() * dice.real());
    }
}
