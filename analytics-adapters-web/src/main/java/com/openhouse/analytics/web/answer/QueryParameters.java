package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.domain.time.Range;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.web.problem.InvalidParametersException;
import com.openhouse.analytics.web.problem.ParameterError;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request, read strictly: what is unknown, repeated or malformed is gathered, and {@link #check} refuses
 * the request with all of it.
 */
public final class QueryParameters {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DAY = Pattern.compile("(19[7-9]|[2-9][0-9]{2})[0-9]-[0-9]{2}-[0-9]{2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final Map<String, String> values = new TreeMap<>();
    private final List<ParameterError> errors = new ArrayList<>();

    private QueryParameters(Map<String, String[]> sent, Set<String> allowed) {
        new TreeMap<>(sent).forEach((name, texts) -> take(name, texts, allowed));
    }

    /** Reads the query of an endpoint that knows these parameters and no others. */
    public static QueryParameters of(HttpServletRequest request, String... allowed) {
        return new QueryParameters(request.getParameterMap(), Set.of(allowed));
    }

    /** Refuses the request when anything was wrong with what has been read so far. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
    }

    /** {@code tenant_id} and {@code development_id}. */
    public ScopeRequest scope() {
        return new ScopeRequest(uuid("tenant_id"), uuid("development_id"));
    }

    /** {@code range}, or {@code from} and {@code to}. */
    public WindowRequest window() {
        return new WindowRequest(
                read("range", "is one of 7d, 30d, 90d, mtd and 12w", Range::of), day("from"), day("to"));
    }

    /** {@code compare}, whose only value is {@code previous}. */
    public boolean comparePrevious() {
        return read("compare", "can only be previous", text -> Optional.of(text).filter("previous"::equals)) != null;
    }

    public int integer(String name, int min, int max, int absent) {
        Integer value = read(name, "is a whole number from " + min + " to " + max, text -> digits(text)
                .filter(number -> number >= min && number <= max));
        return value == null ? absent : value;
    }

    public @Nullable UUID uuid(String name) {
        return read(name, "is a UUID", text -> Optional.of(text)
                .filter(candidate -> UUID_TEXT.matcher(candidate).matches())
                .map(UUID::fromString));
    }

    private @Nullable LocalDate day(String name) {
        return read(name, "is a day such as 2026-10-25, 1970 or later", QueryParameters::parseDay);
    }

    private <T> @Nullable T read(String name, String expected, Function<String, Optional<T>> parse) {
        String text = values.get(name);
        if (text == null) {
            return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            errors.add(new ParameterError(name, name + " " + expected + "."));
        }
        return value.orElse(null);
    }

    private void take(String name, String[] texts, Set<String> allowed) {
        if (!allowed.contains(name)) {
            errors.add(new ParameterError(printable(name), "This address has no such parameter."));
        } else if (texts.length != 1) {
            errors.add(new ParameterError(name, name + " is given more than once."));
        } else {
            values.put(name, texts[0]);
        }
    }

    private static Optional<LocalDate> parseDay(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> digits(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static String printable(String name) {
        String plain = name.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() <= 64 ? plain : plain.substring(0, 64);
    }
}
