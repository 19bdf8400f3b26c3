package com.openhouse.analytics.app.demo.data;

import java.util.Locale;

/** How sure the assistant is of an answer. */
enum Confidence {
    EXACT,
    PROBABLE,
    UNCERTAIN,
    NO_MATCH;

    static Confidence drawn(Dice dice) {
        double chance = dice.real();
        if (chance < 0.20) {
            return EXACT;
        } else if (chance < 0.65) {
            return PROBABLE;
        }
        return chance < 0.87 ? UNCERTAIN : NO_MATCH;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
