package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Names each place where an answer differs from what was expected; fields that nobody expected are ignored. */
final class JsonDiff {
    private final List<String> differences = new ArrayList<>();
    private final JsonNode unavailable;

    private JsonDiff(JsonNode answer) {
        this.unavailable = answer.path("meta").path("unavailable");
    }

    static List<String> between(Map<String, @Nullable Object> expected, JsonNode answer) {
        JsonDiff diff = new JsonDiff(answer);
        diff.compare("", expected, answer);
        return diff.differences;
    }

    private void compare(String path, @Nullable Object expected, JsonNode actual) {
        if (expected == Expected.ANYTHING) {
            return;
        }
        if (expected == Expected.ABSENT) {
            compareAbsent(path, actual);
            return;
        }
        if (expected instanceof Map<?, ?> object) {
            object.forEach((name, value) ->
                    compare(path.isEmpty() ? "" + name : path + "." + name, value, actual.path("" + name)));
        } else if (expected instanceof List<?> list) {
            compareItems(path, list, actual);
        } else if (expected instanceof Keyed keyed) {
            compareKeyed(path, keyed, actual);
        } else if (expected instanceof Grouped grouped) {
            compareGrouped(path, grouped, actual);
        } else if (expected instanceof Paged paged) {
            comparePage(path, paged, actual);
        } else if (expected instanceof Missing missing) {
            compareReason(path, missing, actual);
        } else if (!matches(expected, actual)) {
            differences.add(path + ": expected " + expected + ", got " + actual);
        }
    }

    private void compareItems(String path, List<?> expected, JsonNode actual) {
        if (!actual.isArray() || actual.size() != expected.size()) {
            differences.add(path + ": expected " + expected.size() + " items " + brief(expected) + ", got "
                    + (actual.isArray() ? actual.size() + " items " + brief(actual) : actual));
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), actual.get(i));
        }
    }

    private void compareKeyed(String path, Keyed expected, JsonNode actual) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < actual.size(); i++) {
            JsonNode key = actual.get(i).path(expected.key());
            places.put(key.isNull() ? "null" : key.asString(), i);
        }
        for (Map<String, @Nullable Object> item : expected.items()) {
            String key = String.valueOf(item.get(expected.key()));
            Integer place = places.remove(key);
            if (place == null) {
                differences.add(path + ": lacks " + expected.key() + " " + key);
            } else {
                compare(path + "[" + place + "]", item, actual.get(place));
            }
        }
        places.keySet().forEach(key -> differences.add(path + ": should not hold " + expected.key() + " " + key));
    }

    /** Each row is the expected one of its key, and what the rows are sorted by follows as it should. */
    private void comparePage(String path, Paged expected, JsonNode actual) {
        Map<String, Map<String, @Nullable Object>> byKey = expected.rows().stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.get(expected.key())), row -> row));
        List<Map<String, @Nullable Object>> page = expected.page();
        if (!actual.isArray() || actual.size() != page.size()) {
            differences.add(path + ": expected " + page.size() + " rows, got " + brief(actual));
            return;
        }
        for (int i = 0; i < page.size(); i++) {
            String place = path + "[" + i + "]";
            String key = actual.get(i).path(expected.key()).asString();
            Map<String, @Nullable Object> row = byKey.remove(key);
            if (row == null) {
                differences.add(place + ": should not hold " + expected.key() + " " + key);
                continue;
            }
            compare(place, row, actual.get(i));
            List<?> rank = expected.sorting().rank(page.get(i));
            if (!rank.equals(expected.sorting().rank(row))) {
                differences.add(place + ": expected one of " + rank + ", got "
                        + expected.sorting().rank(row));
            }
        }
    }

    /** The items in any order: each of them is there once. */
    private void compareGrouped(String path, Grouped expected, JsonNode actual) {
        if (!actual.isArray() || actual.size() != expected.items().size()) {
            differences.add(path + ": expected " + expected.items().size() + " items, got " + brief(actual));
        }
        for (Map<String, @Nullable Object> item : expected.items()) {
            boolean there = false;
            for (JsonNode candidate : actual) {
                there |= between(item, candidate).isEmpty();
            }
            if (!there) {
                differences.add(path + ": lacks " + item);
            }
        }
    }

    private void compareAbsent(String path, JsonNode actual) {
        if (!actual.isMissingNode()) {
            differences.add(path + ": should not be there, but is " + actual);
        }
    }

    private void compareReason(String path, Missing missing, JsonNode actual) {
        if (!actual.isNull()) {
            differences.add(path + ": expected null " + missing.reasons() + ", got " + actual);
        }
        Set<String> reasons = missing.reasons();
        JsonNode reason = unavailable.path(path);
        if (!reason.isString() || !reasons.contains(reason.stringValue())) {
            differences.add("meta.unavailable[" + path + "]: expected one of " + reasons + ", got " + reason);
        }
    }

    private static boolean matches(@Nullable Object expected, JsonNode actual) {
        if (expected == null) {
            return actual.isNull();
        }
        if (expected instanceof AnyOrder list) {
            List<String> texts = new ArrayList<>();
            actual.forEach(text -> texts.add(text.asString()));
            return actual.isArray() && sorted(texts).equals(sorted(list.texts()));
        }
        if (expected instanceof Money money) {
            return actual.isString() && money.accepts(actual.stringValue());
        }
        if (expected instanceof Rounded rounded) {
            return actual.isNumber() && rounded.accepts(actual.decimalValue());
        }
        if (expected instanceof Sketched sketched) {
            return actual.isNumber() && sketched.accepts(actual.decimalValue());
        }
        if (expected instanceof Number number) {
            return actual.isIntegralNumber()
                    && actual.decimalValue().compareTo(BigDecimal.valueOf(number.longValue())) == 0;
        }
        if (expected instanceof Boolean truth) {
            return actual.isBoolean() && actual.booleanValue() == truth;
        }
        if (expected instanceof Instant moment) {
            return actual.isString() && moment.equals(instant(actual.stringValue()));
        }
        return actual.isString() && actual.stringValue().equals(expected);
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static String brief(Object value) {
        String text = value.toString();
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }
}
