package com.openhouse.analytics.app.demo.data;

import java.util.List;
import java.util.Locale;

/** The same question as different people type it, now and then with more about themselves than they should. */
final class Spelling {

    private static final List<String> GREETINGS = List.of(
            "Hi, ", "Hi there, ", "Hello! ", "hello ", "Hey ", "Good morning, ", "good evening ", "Hi. Hello, ");
    private static final List<String> ASIDES = Texts.lines("asides.txt");

    private Spelling() {}

    static String of(String question, Blanks blanks, Dice dice) {
        String typed = typed(question, dice);
        String greeted = dice.chance(0.16) ? dice.oneOf(GREETINGS) + typed : typed;
        return dice.chance(0.025) ? greeted + " " + blanks.fill(dice.oneOf(ASIDES)) : greeted;
    }

    private static String typed(String question, Dice dice) {
        return switch (dice.between(0, 19)) {
            case 0, 1, 2, 3 -> question.toLowerCase(Locale.ROOT);
            case 4, 5 -> question.toLowerCase(Locale.ROOT).replace("?", "");
            case 6 -> question.toUpperCase(Locale.ROOT);
            case 7 -> question.replace("?", "??");
            case 8 -> question.replace(" ", "  ") + " ";
            case 9 -> question.replace("?", "?!");
            default -> question;
        };
    }
}
