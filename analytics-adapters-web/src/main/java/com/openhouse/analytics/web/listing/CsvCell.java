package com.openhouse.analytics.web.listing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value into a cell: numbers stay numbers, and a text never becomes a formula. */
final class CsvCell {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private CsvCell() {}

    /** The text of a cell; elements of a collection stand with a blank between them, null is an empty cell. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Number) {
            return value.toString();
        } else if (value instanceof Collection<?> elements) {
            return harmless(elements.stream().map(CsvCell::text).collect(Collectors.joining(" ")));
        }
        return harmless(text(value));
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    /** A spreadsheet shows the text after an apostrophe and does not run it. */
    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
