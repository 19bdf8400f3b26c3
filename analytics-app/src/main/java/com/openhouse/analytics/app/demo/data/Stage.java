package com.openhouse.analytics.app.demo.data;

/** How far a home has come on its way into the portal. */
enum Stage {
    UNSOLD,
    NO_REAL_EMAIL,
    READY,
    INVITED,
    REGISTERED,
    ACTIVE;

    static Stage drawn(Dice dice) {
        double chance = dice.real();
        if (chance < 0.06) {
            return UNSOLD;
        } else if (chance < 0.14) {
            return NO_REAL_EMAIL;
        } else if (chance < 0.20) {
            return READY;
        } else if (chance < 0.29) {
            return INVITED;
        }
        return chance < 0.38 ? REGISTERED : ACTIVE;
    }

    boolean atLeast(Stage other) {
        return compareTo(other) >= 0;
    }
}
