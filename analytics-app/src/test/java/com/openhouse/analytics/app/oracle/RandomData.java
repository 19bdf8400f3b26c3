package com.openhouse.analytics.app.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small and nasty companies: everything that production data does, and some things it should not. */
final class RandomData {
    private static final List<Object> ZONES = List.of(
            "Europe/Dublin",
            "Europe/Dublin",
            "America/New_York",
            "Asia/Kolkata",
            "Pacific/Auckland",
            "America/St_Johns",
            "Asia/Kathmandu",
            "Pacific/Kiritimati",
            "America/Los_Angeles",
            "Mars/Olympus",
            "+05:30",
            "",
            5);

    private final Dice dice;
    private final Instant asOf;
    private final RawData data = new RawData();

    private RandomData(long seed, Instant asOf) {
        this.dice = new Dice(seed);
        this.asOf = asOf;
    }

    static RawData generate(long seed, Instant asOf) {
        return new RandomData(seed, asOf).generate();
    }

    private RawData generate() {
        Object shared = dice.pick(ZONES);
        boolean oneZone = dice.chance(25);
        int tenants = dice.between(1, 4);
        for (int i = 0; i < tenants; i++) {
            tenant(i, oneZone ? shared : dice.pick(ZONES));
        }
        admin(data.tenants.get(0).id(), "super_admin");
        new RandomDocuments(dice, asOf, data).fill();
        new RandomMessages(dice, asOf, data).fill();
        new RandomFeedback(dice, asOf, data).fill();
        new RandomOperations(dice, asOf, data).fill();
        return data;
    }

    private void tenant(int i, Object zone) {
        Map<String, Object> contact = dice.chance(15) ? Map.of() : Map.of("timezone", zone);
        RawData.Tenant tenant = new RawData.Tenant(dice.uuid(), "Tenant " + i, contact);
        data.tenants.add(tenant);
        admin(tenant.id(), "admin");
        List<UUID> developers = List.of(
                admin(tenant.id(), "developer").id(),
                admin(tenant.id(), "developer").id());
        int developments = dice.between(0, 3);
        for (int j = 0; j < developments; j++) {
            development(tenant, j, developers);
        }
    }

    private RawData.Admin admin(UUID tenantId, String role) {
        UUID id = dice.uuid();
        RawData.Admin admin = new RawData.Admin(id, tenantId, role + "." + id + "@Example.org", role);
        data.admins.add(admin);
        return admin;
    }

    private void development(RawData.Tenant tenant, int j, List<UUID> developers) {
        UUID id = dice.uuid();
        String name = dice.oneOf("Longview Park", "Rathard Lawn", "rathard lawn", "Éire Gardens", "Park " + j);
        RawData.Development development = new RawData.Development(
                id, tenant.id(), "D-" + id, name, dice.chance(80), developer(developers), dice.between(1, 3));
        data.developments.add(development);
        new RandomHomes(dice, asOf, data, development).fill();
    }

    /** Nobody, one of the tenant's own, an admin who is no developer, or somebody else's. */
    private @Nullable UUID developer(List<UUID> own) {
        int fate = dice.below(10);
        return fate < 6
                ? own.get(0)
                : fate < 8
                        ? null
                        : fate == 8 ? own.get(1) : dice.pick(data.admins).id();
    }

    /** A moment of the kind that lies in windows, at their edges and beyond them. */
    static Instant moment(Dice dice, Instant asOf, ZoneId zone) {
        return switch (dice.below(12)) {
            case 0 -> edge(dice, asOf);
            case 1 -> midnight(dice, asOf, zone);
            case 2 -> transition(dice, asOf, zone);
            case 3 -> dice.before(asOf, Duration.ofDays(400));
            case 4, 5 -> dice.before(asOf, Duration.ofHours(30));
            case 6, 7 -> dice.before(asOf, Duration.ofDays(9));
            default -> dice.before(asOf, Duration.ofDays(34));
        };
    }

    private static Instant edge(Dice dice, Instant asOf) {
        Instant edge = dice.oneOf(asOf, asOf, asOf.minus(Duration.ofHours(168)), asOf.plus(Duration.ofHours(5)));
        return edge.plusNanos(1000L * dice.between(-1, 1));
    }

    private static Instant midnight(Dice dice, Instant asOf, ZoneId zone) {
        int days = dice.oneOf(0, 1, 6, 7, 28, 29, 30, 31, 59, 89, 90);
        return asOf.atZone(zone)
                .toLocalDate()
                .minusDays(days)
                .atStartOfDay(zone)
                .toInstant()
                .plusNanos(1000L * dice.between(-1, 0));
    }

    private static Instant transition(Dice dice, Instant asOf, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().previousTransition(asOf.plus(Duration.ofDays(1)));
        Instant around = change == null ? asOf.minus(Duration.ofDays(3)) : change.getInstant();
        return around.plus(dice.upTo(Duration.ofMinutes(240))).minus(Duration.ofMinutes(120));
    }
}
