package com.openhouse.analytics.web.answer;

import static java.util.Objects.requireNonNull;

import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.domain.time.Range;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.web.bounds.Bounds;
import com.openhouse.analytics.web.problem.InvalidParametersException;
import com.openhouse.analytics.web.problem.ParameterError;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The query of a request, read strictly: what is unknown, repeated or malformed is gathered, and {@link #check} refuses
 * the request with all of it.
 */
public final class QueryParameters {

    private static final Parameter[] NONE = {};

    /** Stands in for a malformed id until {@link #check} refuses it. */
    private static final UUID NO_ID = new UUID(0, 0);

    private final Map<String, String> values = new TreeMap<>();
    private final List<ParameterError> errors = new ArrayList<>();
    private final Bounds bounds;

    private QueryParameters(Map<String, String[]> sent, Parameter[] known, Bounds bounds) {
        this.bounds = bounds;
        new TreeMap<>(sent).forEach((name, texts) -> take(name, texts, known));
    }

    /** Reads the query of an address that {@link Takes} these parameters and no others. */
    public static QueryParameters of(HttpServletRequest request) {
        Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        Takes takes = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Takes.class) : null;
        return new QueryParameters(request.getParameterMap(), takes == null ? NONE : takes.value(), Bounds.of(request));
    }

    /** Refuses the request when anything was wrong with what has been read so far. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
    }

    /** {@code tenant_id} and {@code development_id}. */
    public ScopeRequest scope() {
        return new ScopeRequest(uuid(Parameter.TENANT_ID), uuid(Parameter.DEVELOPMENT_ID));
    }

    /** One development that stands in the path, and {@code tenant_id}. */
    public ScopeRequest scopeOf(String developmentId) {
        return new ScopeRequest(uuid(Parameter.TENANT_ID), pathId("development_id", developmentId));
    }

    /** {@code range}, or {@code from} and {@code to}, or a single {@code day} or {@code week} where an address knows one. */
    public WindowRequest window() {
        Range range = read("range", "is one of 7d, 30d, 90d, mtd and 12w", Range::of);
        LocalDate from = day(Parameter.FROM);
        LocalDate to = day(Parameter.TO);
        if (from != null && to != null && ChronoUnit.DAYS.between(from, to) >= bounds.windowDays()) {
            refuse(new ParameterError("from", "from and to span more than " + bounds.windowDays() + " days."));
        }
        return range == null && from == null && to == null ? single() : new WindowRequest(range, from, to);
    }

    private WindowRequest single() {
        LocalDate day = day(Parameter.DAY);
        LocalDate monday = week(Parameter.WEEK);
        if (day != null || monday == null) {
            return new WindowRequest(null, day, day);
        }
        return new WindowRequest(null, monday, monday.plusDays(6));
    }

    /** {@code compare}, whose only value is {@code previous}. */
    public boolean comparePrevious() {
        return read("compare", "can only be previous", text -> Optional.of(text).filter("previous"::equals)) != null;
    }

    /** A number that has a meaning when it is absent. */
    public int integerOrAbsent(Parameter parameter) {
        return integerOrAbsent(parameter, requireNonNull(parameter.rule().max()));
    }

    private int integerOrAbsent(Parameter parameter, int max) {
        Integer value = integer(parameter, max);
        return value == null ? requireNonNull(parameter.rule().absent()) : value;
    }

    public @Nullable UUID uuid(Parameter parameter) {
        return uuid(parameter.wireName());
    }

    private @Nullable UUID uuid(String name) {
        return read(name, "is a UUID", ParameterText::uuid);
    }

    /** {@code page} and {@code page_size}. */
    public PageRequest page() {
        return new PageRequest(
                integerOrAbsent(Parameter.PAGE), integerOrAbsent(Parameter.PAGE_SIZE, bounds.pageSize()));
    }

    /** {@code sort}: a field in lower case, with {@code -} before it for the largest first. */
    public <F extends Enum<F>> Order<F> order(Class<F> fields, Order<F> absent) {
        Order<F> order =
                read("sort", "is one of " + names(fields) + ", with - before it to turn the order round", text -> {
                    boolean descending = text.startsWith("-");
                    return constant(fields, descending ? text.substring(1) : text)
                            .map(field -> new Order<>(field, descending));
                });
        return order == null ? absent : order;
    }

    /** {@code q}: what rows have to contain; null when there is nothing to search for. */
    public @Nullable String search() {
        String text = text(Parameter.Q);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A text of bounded length without control characters. */
    public @Nullable String text(Parameter parameter) {
        int maxLength = requireNonNull(parameter.rule().max());
        return read(
                parameter.wireName(),
                "has at most " + maxLength + " characters, none of them a control character",
                text -> Optional.of(text)
                        .filter(sent ->
                                sent.length() <= maxLength && sent.chars().noneMatch(Character::isISOControl)));
    }

    /** {@code true} or {@code false}; null when absent. */
    public @Nullable Boolean flag(Parameter parameter) {
        return read(parameter.wireName(), "is true or false", text -> Optional.of(text)
                .filter(sent -> sent.equals("true") || sent.equals("false"))
                .map(Boolean::valueOf));
    }

    /** One of the constants, in lower case; null when absent. */
    public <E extends Enum<E>> @Nullable E choice(Parameter parameter, Class<E> constants) {
        return read(parameter.wireName(), "is one of " + names(constants), text -> constant(constants, text));
    }

    /** {@code series}: the part of an answer that a CSV document holds; JSON holds all of them and refuses it. */
    public <E extends Enum<E>> E series(Class<E> constants, E absent, boolean csv) {
        E series = choice(Parameter.SERIES, constants);
        if (series != null && !csv) {
            refuse(new ParameterError("series", "series belongs to format=csv."));
        }
        return series == null ? absent : series;
    }

    /** One of the values by its name; null when absent. */
    public <T> @Nullable T choice(Parameter parameter, Map<String, T> values) {
        return read(
                parameter.wireName(),
                "is one of " + String.join(", ", new TreeMap<>(values).keySet()),
                text -> Optional.ofNullable(values.get(text)));
    }

    /** A whole number; null when absent. */
    public @Nullable Integer integer(Parameter parameter) {
        return integer(parameter, requireNonNull(parameter.rule().max()));
    }

    private @Nullable Integer integer(Parameter parameter, int max) {
        int min = requireNonNull(parameter.rule().min());
        return read(
                parameter.wireName(), "is a whole number from " + min + " to " + max, text -> ParameterText.number(text)
                        .filter(number -> number >= min && number <= max));
    }

    /** An id that stands in the path, so that it is always there. */
    public UUID pathId(String name, String text) {
        values.put(name, text);
        UUID id = uuid(name);
        return id == null ? NO_ID : id;
    }

    /** Everything that was asked for and shapes the page, in a canonical form; scope and window aside. */
    public String detail() {
        return canonical(Set.of("tenant_id", "development_id", "range", "from", "to", "format"));
    }

    /** What rows have to pass, as a query string in a canonical form; scope and window aside. */
    public String filters() {
        return canonical(Set.of("tenant_id", "development_id", "range", "from", "to", "format", "page", "page_size"));
    }

    private String canonical(Set<String> without) {
        return values.entrySet().stream()
                .filter(value -> !without.contains(value.getKey()))
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> constants, String name) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static <E extends Enum<E>> String names(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** A day; null when absent. */
    public @Nullable LocalDate day(Parameter parameter) {
        return read(parameter.wireName(), "is a day such as 2026-10-25, 1970 or later", ParameterText::day);
    }

    /** The Monday of an ISO week; null when absent. */
    public @Nullable LocalDate week(Parameter parameter) {
        return read(parameter.wireName(), "is an ISO week such as 2026-W09, of 1970 or later", ParameterText::week);
    }

    private <T> @Nullable T read(String name, String expected, Function<String, Optional<T>> parse) {
        String text = values.get(name);
        if (text == null) {
            return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            refuse(new ParameterError(name, name + " " + expected + "."));
        }
        return value.orElse(null);
    }

    /** A parameter that is read twice is wrong once. */
    private void refuse(ParameterError error) {
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    private void take(String name, String[] texts, Parameter[] known) {
        if (!Parameter.isAmong(known, name)) {
            errors.add(new ParameterError(printable(name), "This address has no such parameter."));
        } else if (texts.length != 1) {
            errors.add(new ParameterError(name, name + " is given more than once."));
        } else {
            values.put(name, texts[0]);
        }
    }

    private static String printable(String name) {
        String plain = name.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() <= 64 ? plain : plain.substring(0, 64);
    }
}
