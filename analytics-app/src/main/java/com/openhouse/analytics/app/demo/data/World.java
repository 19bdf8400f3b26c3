package com.openhouse.analytics.app.demo.data;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What everything is invented from: a seed, the moment that is now, and the zone of tenants without one. */
record World(long seed, Instant now, ZoneId defaultZone) {

    static final int HISTORY_DAYS = 120;

    World {
        now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The same kind and key give the same id for ever. */
    UUID id(String kind, Object key) {
        return UUID.nameUUIDFromBytes((seed + "/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** A source of chance of its own for each subject, so that a new subject changes no other. */
    Dice dice(String kind, Object key) {
        UUID id = id("dice:" + kind, key);
        return new Dice(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
    }

    Instant daysAgo(long days) {
        return now.minus(Duration.ofDays(days));
    }

    Instant historyStart() {
        return daysAgo(HISTORY_DAYS);
    }

    /** The instant, or a second before now where it would lie ahead. */
    Instant past(Instant instant) {
        return instant.isBefore(now) ? instant : now.minusSeconds(1);
    }
}
