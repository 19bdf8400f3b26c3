package com.openhouse.analytics.web.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which values a parameter may have.
 *
 * @param min least number; null where it is none
 * @param max greatest number, or length of a text; null where there is no bound
 * @param absent what is meant when a number is not given; null where nothing is
 * @param values all values; empty where they cannot be listed
 */
public record ParameterRule(
        Kind kind,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Integer absent,
        List<String> values) {

    /** What the text of a parameter is read as. */
    public enum Kind {
        ID,
        DAY,
        WEEK,
        FLAG,
        NUMBER,
        TEXT,
        NAME
    }

    /** Each address has names of its own for it. */
    static final ParameterRule NAMES_OF_THE_ADDRESS = of(Kind.NAME, List.of());

    private static final int TEXT_LENGTH = 200;

    static ParameterRule id() {
        return of(Kind.ID, List.of());
    }

    static ParameterRule day() {
        return of(Kind.DAY, List.of());
    }

    static ParameterRule week() {
        return of(Kind.WEEK, List.of());
    }

    static ParameterRule flag() {
        return of(Kind.FLAG, List.of());
    }

    static ParameterRule text() {
        return new ParameterRule(Kind.TEXT, null, TEXT_LENGTH, null, List.of());
    }

    static ParameterRule number(int min, int max) {
        return new ParameterRule(Kind.NUMBER, min, max, null, List.of());
    }

    static ParameterRule number(int min, int max, int absent) {
        return new ParameterRule(Kind.NUMBER, min, max, absent, List.of());
    }

    static ParameterRule oneOf(String... values) {
        return of(Kind.NAME, List.of(values));
    }

    static <E> ParameterRule oneOf(E[] values, Function<E, String> name) {
        return of(Kind.NAME, Arrays.stream(values).map(name).toList());
    }

    static ParameterRule oneOf(Enum<?>[] values) {
        return oneOf(values, value -> value.name().toLowerCase(Locale.ROOT));
    }

    private static ParameterRule of(Kind kind, List<String> values) {
        return new ParameterRule(kind, null, null, null, values);
    }
}
