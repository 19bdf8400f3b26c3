package com.openhouse.analytics.web.audit;

import com.openhouse.analytics.web.answer.Parameter;
import com.openhouse.analytics.web.answer.ParameterRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request asked for, fit to be kept: ids, days, numbers and fixed words as they are. Of anything else, such as what
 * somebody searched for, only that it was given, because it may hold a name or an address.
 */
final class LoggedFilter {

    /** All but free text; a parameter of a path is always an id. */
    private static final Set<String> KEPT = Stream.concat(
                    Arrays.stream(Parameter.values())
                            .filter(parameter -> parameter.rule().kind() != ParameterRule.Kind.TEXT)
                            .map(Parameter::wireName),
                    Stream.of("id"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");
    private static final String GIVEN = "*";
    private static final int LONGEST = 1000;

    private LoggedFilter() {}

    /** As a query string, sorted; null when nothing in particular was asked for. */
    static @Nullable String of(HttpServletRequest request) {
        Map<String, String> asked = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, String.join(",", values)));
        asked.putAll(pathVariables(request));
        String text = asked.entrySet().stream()
                .filter(each -> PLAIN.matcher(each.getKey()).matches())
                .map(each -> each.getKey() + "=" + value(each.getKey(), each.getValue()))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String value(String name, String value) {
        return KEPT.contains(name) && PLAIN.matcher(value).matches() ? value : GIVEN;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
    }
}
