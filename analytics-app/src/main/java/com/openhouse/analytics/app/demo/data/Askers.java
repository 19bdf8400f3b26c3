package com.openhouse.analytics.app.demo.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks who asks: homes that live there, the new ones most; sometimes nobody knows. */
final class Askers {

    private final List<Home> homes;

    Askers(List<Home> homes, Estate estate) {
        this.homes = homes.stream().filter(home -> home.estate().equals(estate)).toList();
    }

    @Nullable Home drawn(Instant at, Dice dice) {
        List<Home> living = homes.stream().filter(home -> home.livesThere(at)).toList();
        boolean anonymous = living.isEmpty() || dice.chance(0.04);
        return anonymous ? null : new Weighted<>(living, home -> eagerness(home, at)).pick(dice);
    }

    private static double eagerness(Home home, Instant at) {
        double days = Duration.between(home.handedOverAt(), at).toHours() / 24.0;
        return home.talk() * (1 + 4 * StrictMath.exp(-days / 15));
    }
}
