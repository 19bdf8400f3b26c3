package com.openhouse.analytics.app.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Homes and homeowners of one development, matched by e-mail or not at all. */
final class RandomHomes {
    static final List<String> TYPES = List.of("BS01", "BS02", "BD04", "BT 1");

    private static final List<String> EMAILS = List.of(
            "ann@example.org",
            "ANN@example.org",
            "Bob@Example.org",
            "bob@example.org",
            "cat@example.org",
            "dan@example.org",
            "eve@pending.onboarding.ie",
            "house7@pending.onboarding",
            "House8@Pending.Onboarding",
            "",
            "  ");

    private final Dice dice;
    private final Instant asOf;
    private final RawData data;
    private final RawData.Development development;
    private final ZoneId zone;

    RandomHomes(Dice dice, Instant asOf, RawData data, RawData.Development development) {
        this.dice = dice;
        this.asOf = asOf;
        this.data = data;
        this.development = development;
        this.zone = Zones.of(data, development.tenantId());
    }

    void fill() {
        for (String type : TYPES) {
            if (dice.chance(50)) {
                data.houseTypes.add(new RawData.HouseType(dice.uuid(), development.tenantId(), development.id(), type));
            }
        }
        int units = dice.chance(15) ? 0 : dice.between(1, 7);
        for (int i = 1; i <= units; i++) {
            unit(i);
        }
        int homeowners = dice.chance(15) ? 0 : dice.between(1, 6);
        for (int i = 1; i <= homeowners; i++) {
            homeowner(i);
        }
    }

    private void unit(int i) {
        UUID id = dice.uuid();
        data.units.add(new RawData.Unit(
                id,
                development.tenantId(),
                development.id(),
                dice.oneOf(String.valueOf(i), String.valueOf(10 * i), "Apt " + i, "Block B", "b" + i),
                i + " Longview " + dice.oneOf("Park", "100% Road", "under_score Lane"),
                dice.oneOf(null, "", "D02 X285", "t12af34"),
                dice.pick(TYPES),
                dice.oneOf(null, 3, 4),
                dice.oneOf(null, "", "  ", "Ann Byrne", "Bob Carr"),
                dice.chance(15) ? null : dice.pick(EMAILS),
                dice.chance(20) ? created() : null,
                dice.chance(20) ? RandomData.moment(dice, asOf, zone) : null,
                dice.between(0, 3),
                created()));
        for (int version = 1; version <= 3; version++) {
            if (dice.chance(15)) {
                Instant at = RandomData.moment(dice, asOf, zone);
                data.agreements.add(
                        new RawData.Agreement(dice.uuid(), development.tenantId(), development.id(), id, version, at));
            }
        }
        if (dice.chance(30)) {
            data.qrTokens.add(new RawData.QrToken(
                    dice.uuid(),
                    development.tenantId(),
                    development.id(),
                    id,
                    dice.oneOf(null, asOf.minusSeconds(1), asOf.plus(Duration.ofDays(30))),
                    dice.chance(50) ? created() : null));
        }
    }

    private void homeowner(int i) {
        UUID id = dice.uuid();
        data.homeowners.add(new RawData.Homeowner(
                id,
                development.tenantId(),
                development.id(),
                dice.oneOf("Ann Byrne", "Bob Carr", "Owner " + i),
                dice.pick(EMAILS),
                dice.oneOf(null, null, "", "  ", "BS01", "BD04"),
                dice.chance(20) ? "qr-" + id : null,
                lastActive(),
                created()));
    }

    private @Nullable Instant lastActive() {
        return dice.chance(60) ? null : RandomData.moment(dice, asOf, zone);
    }

    /** One of few moments, so that ties come up. */
    private Instant created() {
        return asOf.minus(Duration.ofDays(100 + dice.below(3)));
    }
}
