package com.openhouse.analytics.web.body;

import com.openhouse.analytics.domain.metrics.InvalidParameterException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object; the first that is unknown, missing or malformed throws. */
public final class Fields {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    /** The fields of an object that may have these and no others. */
    public static Fields of(JsonNode object, String... known) {
        if (!object.isObject()) {
            throw new InvalidParameterException("body", "This is not a JSON object.");
        }
        Set<String> names = Set.of(known);
        object.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidParameterException("body", "There is a field that is not known here.");
                });
        return new Fields(object);
    }

    public UUID uuid(String name) {
        return optionalUuid(name).orElseThrow(() -> wrong(name, "is a UUID"));
    }

    public Optional<UUID> optionalUuid(String name) {
        return present(name).map(value -> {
            if (!isUuid(value)) {
                throw wrong(name, "is a UUID");
            }
            return UUID.fromString(value.stringValue());
        });
    }

    /** A list of ids, each once; empty when absent. */
    public Set<UUID> uuids(String name, int most) {
        String rule = "is a list of at most " + most + " UUIDs, each once";
        Set<UUID> ids = new LinkedHashSet<>();
        present(name).ifPresent(list -> {
            if (!list.isArray() || list.isEmpty() || list.size() > most) {
                throw wrong(name, rule);
            }
            list.forEach(value -> {
                if (!isUuid(value) || !ids.add(UUID.fromString(value.stringValue()))) {
                    throw wrong(name, rule);
                }
            });
        });
        return ids;
    }

    /** One of some words. */
    public Optional<String> optionalChoice(String name, List<String> words) {
        return present(name).map(value -> {
            if (!value.isString() || !words.contains(value.stringValue())) {
                throw wrong(name, "is one of " + String.join(", ", words));
            }
            return value.stringValue();
        });
    }

    public String choice(String name, List<String> words) {
        return optionalChoice(name, words).orElseThrow(() -> wrong(name, "is one of " + String.join(", ", words)));
    }

    /** A text that is not blank and has no control characters. */
    public String text(String name, int maxLength) {
        return optionalText(name, maxLength).orElseThrow(() -> wrong(name, textRule(maxLength)));
    }

    public Optional<String> optionalText(String name, int maxLength) {
        return present(name).map(value -> {
            String text = value.isString() ? value.stringValue() : "";
            boolean clean = text.codePoints().noneMatch(Fields::isForbidden);
            if (text.isBlank() || text.length() > maxLength || !clean) {
                throw wrong(name, textRule(maxLength));
            }
            return text;
        });
    }

    /** A time with an offset, such as {@code 2026-10-25T09:30:00Z}. */
    public Instant instant(String name) {
        try {
            JsonNode value = present(name).filter(JsonNode::isString).orElseThrow(() -> notATime(name));
            return OffsetDateTime.parse(value.stringValue()).toInstant();
        } catch (DateTimeException malformed) {
            throw notATime(name);
        }
    }

    public int integer(String name, int min, int max) {
        return optionalInteger(name, min, max).orElseThrow(() -> notWithin(name, min, max));
    }

    public Optional<Integer> optionalInteger(String name, int min, int max) {
        return present(name).map(value -> {
            if (!value.isIntegralNumber()
                    || !value.canConvertToInt()
                    || value.intValue() < min
                    || value.intValue() > max) {
                throw notWithin(name, min, max);
            }
            return value.intValue();
        });
    }

    /** The exception of a field that is not what it has to be. */
    public static InvalidParameterException wrong(String name, String rule) {
        return new InvalidParameterException(name, name + " " + rule + ".");
    }

    private static boolean isUuid(JsonNode value) {
        return value.isString() && UUID_TEXT.matcher(value.stringValue()).matches();
    }

    private Optional<JsonNode> present(String name) {
        @Nullable JsonNode value = object.get(name);
        return Optional.ofNullable(value).filter(there -> !there.isNull());
    }

    /** Lines and tabs are text, other control characters and halves of characters are not. */
    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0
                || Character.getType(character) == Character.SURROGATE;
    }

    private static String textRule(int maxLength) {
        return "is a text of 1 to " + maxLength + " characters";
    }

    private static InvalidParameterException notATime(String name) {
        return wrong(name, "is a time with its offset, such as 2026-10-25T09:30:00Z");
    }

    private static InvalidParameterException notWithin(String name, int min, int max) {
        return wrong(name, "is a whole number from " + min + " to " + max);
    }
}
