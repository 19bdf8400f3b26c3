package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.AgreementRow;
import com.openhouse.analytics.app.demo.row.QrTokenRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Invitations and agreements of the homes. */
final class Onboarding {

    private final World world;
    private final UnitRows units;

    Onboarding(World world, UnitRows units) {
        this.world = world;
        this.units = units;
    }

    List<QrTokenRow> invitations(List<Home> homes) {
        return homes.stream()
                .filter(home -> home.stage().atLeast(Stage.INVITED))
                .map(this::invitation)
                .toList();
    }

    List<AgreementRow> agreements(List<Home> homes) {
        return homes.stream()
                .filter(home -> home.agreedVersion() > 0)
                .map(this::agreement)
                .toList();
    }

    private QrTokenRow invitation(Home home) {
        Dice dice = world.dice("invitation", home.id());
        Instant issued = world.past(home.handedOverAt().minus(Duration.ofDays(dice.between(1, 12))));
        boolean used = home.stage().atLeast(Stage.REGISTERED) && dice.chance(0.9);
        return new QrTokenRow(
                world.id("qr token", home.id()),
                home.id(),
                home.estate().company().id(),
                home.estate().id(),
                world.id("qr hash", home.id()).toString().replace("-", ""),
                issued.plus(Duration.ofDays(365)),
                used ? world.past(home.handedOverAt().plus(Duration.ofHours(dice.between(1, 72)))) : null,
                issued);
    }

    private AgreementRow agreement(Home home) {
        Instant at = units.agreedAt(home);
        return new AgreementRow(
                world.id("agreement", home.id()),
                home.id(),
                home.estate().id(),
                home.estate().company().id(),
                home.agreedVersion(),
                at,
                at);
    }
}
