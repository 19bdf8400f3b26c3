package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.UnitRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Homes as rows of units. */
final class UnitRows {

    private final World world;
    private final Activity activity;

    UnitRows(World world, Activity activity) {
        this.world = world;
        this.activity = activity;
    }

    List<UnitRow> of(List<Home> homes) {
        return homes.stream().map(this::row).toList();
    }

    private UnitRow row(Home home) {
        Estate estate = home.estate();
        Dice dice = world.dice("unit row", home.id());
        Purchaser purchaser = home.purchaser();
        return new UnitRow(
                home.id(),
                estate.company().id(),
                estate.id(),
                estate.row().code(),
                String.valueOf(home.number()),
                home.code(),
                home.code(),
                home.address(),
                estate.town(),
                estate.inIreland() ? "Ireland" : "United States",
                home.eircode(),
                home.type().propertyType(),
                home.type().code(),
                home.type().bedrooms(),
                home.type().area(),
                purchaser == null ? null : purchaser.name(),
                purchaser == null ? null : purchaser.email(),
                purchaser == null ? null : purchaser.phone(),
                consent(home, dice),
                // Only one of the writers keeps this column up.
                dice.chance(0.7) ? activity.lastChat(home) : null,
                home.agreedVersion(),
                home.agreedVersion() > 0 ? agreedAt(home) : null,
                world.daysAgo(560));
    }

    /** When the home agreed to the must-read documents. */
    Instant agreedAt(Home home) {
        int hours = world.dice("agreement", home.id()).between(1, 240);
        return world.past(home.handedOverAt().plus(Duration.ofHours(hours)));
    }

    private @Nullable Instant consent(Home home, Dice dice) {
        boolean given = home.stage().atLeast(Stage.REGISTERED) && dice.chance(0.8);
        return given ? world.past(home.handedOverAt().plus(Duration.ofHours(dice.between(1, 96)))) : null;
    }
}
