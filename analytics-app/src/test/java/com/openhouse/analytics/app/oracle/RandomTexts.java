package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same few questions in many spellings. */
final class RandomTexts {
    private static final List<String> QUESTIONS = List.of(
            "how do I reset the boiler",
            "when are the bins collected",
            "where is the fuse box",
            "hire a plumber for unit 12",
            "error E28 on the oven");

    private static final List<String> GREETINGS = List.of(
            "Hi ",
            "hello, ",
            "Hey there! ",
            "Good morning ",
            "GOOD EVENING. ",
            "Hi there, hello ",
            "hi... ",
            "Good day, there, ");

    private static final List<String> ENDINGS = List.of("", "", "?", "??", "?!", ".", " ?", "...", "!");

    private RandomTexts() {}

    static String question(Dice dice) {
        if (dice.chance(4)) {
            return dice.oneOf("Hello", "hi there", "hello");
        }
        if (dice.chance(8)) {
            String secret = dice.pick(Privacy.MASKS.keySet().stream().sorted().toList());
            return dice.oneOf("", "Hello ") + "reach me under " + secret + dice.oneOf(" please", " please?", " today");
        }
        String spelling = dice.pick(QUESTIONS);
        if (dice.chance(40)) {
            return spelling;
        }
        spelling = dice.chance(30) ? dice.pick(GREETINGS) + spelling : spelling;
        return spaced(dice, cased(dice, spelling + dice.pick(ENDINGS)));
    }

    private static String cased(Dice dice, String text) {
        return switch (dice.below(6)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> fullWidth(text);
            default -> text;
        };
    }

    private static String spaced(Dice dice, String text) {
        return switch (dice.below(8)) {
            case 0 -> text.replace(" ", "  ");
            case 1 -> " " + text;
            case 2 -> text + " ";
            case 3 -> text.replaceFirst(" ", "\t");
            case 4 -> text.replaceFirst(" ", "\n");
            case 5 -> text.replaceFirst(" ", "\u3000");
            default -> text;
        };
    }

    private static String fullWidth(String text) {
        List<String> wide = new ArrayList<>();
        for (char c : text.toCharArray()) {
            wide.add(String.valueOf(c > 32 && c < 127 ? (char) (c + 0xFEE0) : c));
        }
        return String.join("", wide);
    }
}
