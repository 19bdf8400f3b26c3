package com.openhouse.analytics.persistence.rows;

import com.openhouse.analytics.domain.listing.Order;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the order of a list into a query. A file marks the place with a line per field and the order of ties:
 *
 * <pre>
 * order by {order:
 *     asked_at = q.asked_at not null
 *     unit = u.block | u.number
 *     then q.asked_at desc, q.message_id
 * }
 * </pre>
 *
 * <p>Wherever a file marks it, it is the same order. Rows without the value come last either way; {@code not null} leaves that out where every row has one, so that an
 * index serves both directions. {@code |} parts expressions that are sorted by one after the other.
 */
final class OrderFragment {

    private static final Pattern MARK = Pattern.compile("\\{order:([^{}]*)}");
    private static final String NOT_NULL = " not null";

    private OrderFragment() {}

    static String apply(SqlFile file, Order<?> order) {
        Matcher mark = MARK.matcher(file.text());
        if (!mark.find()) {
            throw new IllegalStateException(file.path() + " has no order");
        }
        String by = line(file, mark.group(1), name(order) + " = ");
        String ties = line(file, mark.group(1), "then ");
        String sorted = Arrays.stream(by.split(" \\| "))
                .map(expression -> directed(expression.trim(), order.descending()))
                .collect(Collectors.joining(", "));
        return mark.replaceAll(Matcher.quoteReplacement(sorted + ", " + ties));
    }

    private static String directed(String expression, boolean descending) {
        String direction = descending ? " desc" : " asc";
        return expression.endsWith(NOT_NULL)
                ? expression.substring(0, expression.length() - NOT_NULL.length()) + direction
                : expression + direction + " nulls last";
    }

    private static String line(SqlFile file, String lines, String start) {
        return lines.lines()
                .map(String::trim)
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file.path() + " has no order " + start.trim()));
    }

    private static String name(Order<?> order) {
        return order.field().name().toLowerCase(Locale.ROOT);
    }
}
