package com.openhouse.analytics.web.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the text of a parameter strictly: what Java would read too kindly, such as a short UUID, is empty. */
final class ParameterText {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final String YEAR = "(19[7-9]|[2-9][0-9]{2})[0-9]";
    private static final Pattern DAY = Pattern.compile(YEAR + "-[0-9]{2}-[0-9]{2}");
    private static final Pattern WEEK = Pattern.compile(YEAR + "-W[0-9]{2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private ParameterText() {}

    static Optional<UUID> uuid(String text) {
        return matching(UUID_TEXT, text).map(UUID::fromString);
    }

    static Optional<Integer> number(String text) {
        return matching(DIGITS, text).map(Integer::valueOf);
    }

    /** A day such as 2026-10-25, 1970 or later. */
    static Optional<LocalDate> day(String text) {
        return matching(DAY, text).flatMap(dated(LocalDate::parse));
    }

    /** The Monday of an ISO week such as 2026-W09, of 1970 or later. */
    static Optional<LocalDate> week(String text) {
        return matching(WEEK, text)
                .flatMap(dated(week -> LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE)));
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return Optional.of(text).filter(pattern.asMatchPredicate());
    }

    private static Function<String, Optional<LocalDate>> dated(Function<String, LocalDate> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        };
    }
}
