package com.openhouse.analytics.domain.chat;

import java.util.regex.Pattern;

/** Makes the text of a question fit to be shown: e-mail addresses, Eircodes and phone numbers are masked. */
public final class QuestionText {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern EIRCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[AC-FHKNPRTV-Y]\\d{2}|D6W)[ -]?[0-9AC-FHKNPRTV-Y]{4}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    /** Seven digits or more that start like a dialled number: with +, 00, or 0 and an area code. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}+])(?:\\+|00|\\(?0)[1-9](?:[ ().\\u2011/-]{0,2}\\d){6,13}(?![\\p{L}\\p{N}])");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private QuestionText() {}

    /** The text with {@code [email]}, {@code [eircode]} and {@code [phone]} in place of what they name. */
    public static String masked(String text) {
        // Most texts hold neither, which is told far sooner than that no mask fits.
        String withoutEmail = text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll("[email]");
        return DIGIT.matcher(withoutEmail).find() ? withoutNumbers(withoutEmail) : withoutEmail;
    }

    private static String withoutNumbers(String text) {
        String withoutEircode = EIRCODE.matcher(text).replaceAll("[eircode]");
        return PHONE.matcher(withoutEircode).replaceAll("[phone]");
    }
}
