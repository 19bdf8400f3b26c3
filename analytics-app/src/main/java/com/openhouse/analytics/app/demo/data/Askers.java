package com.openhouse.analytics.app.demo.data;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks who asks: homes that live there, the new ones most; sometimes nobody knows. */
final class Askers {

    private final List<Home> homes;
    private final Map<Instant, Optional<Weighted<Home>>> byDay = new HashMap<>();

    Askers(List<Home> homes, Estate estate) {
        this.homes = homes.stream().filter(home -> home.estate().is(estate)).toList();
    }

    @Nullable Home drawn(Instant at, Dice dice) {
        Optional<Weighted<Home>> living = byDay.computeIfAbsent(at.truncatedTo(ChronoUnit.DAYS), this::living);
        return dice.chance(0.04) ? null : living.map(home -> home.pick(dice)).orElse(null);
    }

    private Optional<Weighted<Home>> living(Instant day) {
        List<Home> living = homes.stream().filter(home -> home.livesThere(day)).toList();
        return living.isEmpty() ? Optional.empty() : Optional.of(new Weighted<>(living, home -> eagerness(home, day)));
    }

    private static double eagerness(Home home, Instant at) {
        double days = Duration.between(home.handedOverAt(), at).toHours() / 24.0;
        return home.talk() * (1 + 4 * StrictMath.exp(-days / 15));
    }
}
