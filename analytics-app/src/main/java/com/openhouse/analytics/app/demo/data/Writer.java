package com.openhouse.analytics.app.demo.data;

import java.util.Arrays;
import java.util.Locale;

/** The versions of the assistant, by what they write for one exchange. */
enum Writer {
    /** One row, sender user. */
    CLASSIC,
    /** One row, sender conversation, the topic in its metadata. */
    CONVERSATION,
    /** Classic until forty days ago, conversation since. */
    MIXED,
    /** As conversation, and it knows the homeowner. */
    HOUSED,
    /** One row for the question and one for the answer. */
    TWO_ROW;

    static Writer named(String name) {
        return Arrays.stream(values())
                .filter(writer ->
                        writer.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The writer that was in use at that age. */
    Writer daysAgo(long days) {
        return this == MIXED ? (days > 40 ? CLASSIC : CONVERSATION) : this;
    }

    boolean knowsTopic() {
        return this == CONVERSATION || this == HOUSED;
    }
}
