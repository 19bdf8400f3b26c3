package com.openhouse.analytics.app.oracle;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of a unit as people sort it: by the first number in it, so that 2 comes before 10, then by its text. */
final class UnitNumber {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private UnitNumber() {}

    static List<@Nullable Object> parts(@Nullable Object number) {
        Matcher digits = DIGITS.matcher(String.valueOf(number));
        return Arrays.asList(number != null && digits.find() ? new BigInteger(digits.group()) : null, number);
    }
}
