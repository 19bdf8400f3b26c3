package com.openhouse.analytics.app.demo.data;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home and its story; {@code owner} is the id of a registered homeowner, {@code talk} how much it asks. */
record Home(
        UUID id,
        HomeType type,
        int number,
        String street,
        @Nullable String eircode,
        Instant handedOverAt,
        Stage stage,
        @Nullable Purchaser purchaser,
        @Nullable UUID owner,
        int agreedVersion,
        double talk) {

    Estate estate() {
        return type.estate();
    }

    String code() {
        return estate().row().code() + "-" + String.valueOf(1_000 + number).substring(1);
    }

    String address() {
        return number + " " + street;
    }

    boolean livesThere(Instant at) {
        return stage == Stage.ACTIVE && handedOverAt.isBefore(at);
    }
}
