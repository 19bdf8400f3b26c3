package com.openhouse.analytics.app.oracle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Makes one text out of the spellings of a question. */
final class Texts {
    private static final List<String> GREETINGS =
            List.of("hi", "hello", "hey", "good morning", "good afternoon", "good evening", "good day");

    private Texts() {}

    /** Names the group of a question's spellings without telling the text. */
    static String group(String text) {
        return Hash.sha256(normalised(text)).substring(0, 32);
    }

    static String normalised(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced =
                withoutTrailingPunctuation(String.join(" ", lower.strip().split("\\s+")));
        String rest = spaced;
        String shorter = withoutGreeting(rest);
        while (!shorter.equals(rest)) {
            rest = shorter;
            shorter = withoutGreeting(rest);
        }
        return rest.isEmpty() ? spaced : rest;
    }

    private static String withoutGreeting(String text) {
        for (String greeting : GREETINGS) {
            if (startsWithWord(text, greeting)) {
                String rest = text.substring(greeting.length());
                return withoutLeadingPunctuation(startsWithWord(rest, " there") ? rest.substring(6) : rest);
            }
        }
        return text;
    }

    private static boolean startsWithWord(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    private static String withoutLeadingPunctuation(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(i);
    }

    private static String withoutTrailingPunctuation(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
