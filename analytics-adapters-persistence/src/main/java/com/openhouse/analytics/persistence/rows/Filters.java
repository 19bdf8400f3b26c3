package com.openhouse.analytics.persistence.rows;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the parameters of a query; a filter that is null has none, so that its part of the query is left out. */
public final class Filters {

    private final Map<String, Object> parameters = new HashMap<>();

    public Filters add(String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    public Filters all(Map<String, ?> others) {
        parameters.putAll(others);
        return this;
    }

    /** Chooses the part named after the constant: {@code state_unanswered}. */
    public Filters choice(String name, @Nullable Enum<?> constant) {
        return constant == null ? this : add(name + "_" + constant.name().toLowerCase(Locale.ROOT), true);
    }

    /** Chooses one of two parts: {@code onboarded} or {@code not_onboarded}. */
    public Filters flag(String name, @Nullable Boolean value) {
        return value == null ? this : add(value ? name : "not_" + name, true);
    }

    /** A text that rows have to contain, wildcards taken literally. */
    public Filters search(String name, @Nullable String text) {
        return text == null ? this : add(name, LikeText.containing(text));
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
