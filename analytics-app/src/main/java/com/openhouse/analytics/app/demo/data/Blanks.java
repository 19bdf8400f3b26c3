package com.openhouse.analytics.app.demo.data;

import org.jspecify.annotations.Nullable;

/** Fills in what a text leaves open. */
record Blanks(Estate estate, @Nullable Home home, Dice dice) {

    String fill(String text) {
        return text.indexOf('{') < 0 ? text : filled(text);
    }

    private String filled(String text) {
        return text.replace("{development}", estate.name())
                .replace("{type}", home == null ? "house" : home.type().code())
                .replace("{email}", email(text))
                .replace("{phone}", Purchaser.phone(dice))
                .replace("{eircode}", eircode());
    }

    /** Residents name their own address, answers the team's. */
    private String email(String text) {
        Purchaser purchaser = home == null ? null : home.purchaser();
        String own = purchaser == null ? null : purchaser.email();
        return text.startsWith("My ") && own != null ? own : estate.company().email();
    }

    private String eircode() {
        String own = home == null ? null : home.eircode();
        return own == null ? "D02 X285" : own;
    }
}
