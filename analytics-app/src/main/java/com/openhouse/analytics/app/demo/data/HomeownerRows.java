package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.HomeownerRow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Registered homeowners; their e-mails lead to their homes, except where they do not. */
final class HomeownerRows {

    private final World world;
    private final Activity activity;

    HomeownerRows(World world, Activity activity) {
        this.world = world;
        this.activity = activity;
    }

    List<HomeownerRow> of(List<Home> homes, List<Estate> estates) {
        Stream<HomeownerRow> owners =
                homes.stream().filter(home -> home.owner() != null).map(this::owner);
        Stream<HomeownerRow> registeredTwice = homes.stream()
                .filter(home -> home.owner() != null && home.number() % 40 == 7)
                .map(home -> stranger(home, "again", email(home)));
        Stream<HomeownerRow> placeholders = homes.stream()
                .filter(home -> home.stage() == Stage.NO_REAL_EMAIL && home.number() % 9 == 0)
                .map(home -> stranger(home, "placeholder", "house" + home.number() + "@pending.onboarding"));
        Stream<HomeownerRow> withoutHome = estates.stream()
                .filter(estate -> estate.questions() > 0)
                .flatMap(estate ->
                        homes.stream().filter(home -> home.estate().is(estate)).limit(2))
                .map(home ->
                        stranger(home, "moved", "moved." + home.code().toLowerCase(Locale.ROOT) + "@mail.example"));
        return Stream.of(owners, registeredTwice, placeholders, withoutHome)
                .flatMap(rows -> rows)
                .toList();
    }

    private HomeownerRow owner(Home home) {
        Dice dice = world.dice("homeowner row", home.id());
        UUID id = Objects.requireNonNull(home.owner());
        return new HomeownerRow(
                id,
                home.estate().company().id(),
                home.estate().id(),
                Objects.requireNonNull(home.purchaser()).name(),
                dice.chance(0.1) ? email(home).toUpperCase(Locale.ROOT) : email(home),
                dice.chance(0.6) ? home.type().code() : null,
                home.address(),
                dice.chance(0.4) ? "demo-" + id : null,
                dice.chance(0.75) ? activity.lastActive(home) : null,
                activity.chats(home),
                activity.downloads(home),
                world.past(home.handedOverAt().plusSeconds(dice.between(600, 400_000))));
    }

    /** Somebody beside the owner of a home, who has done nothing yet. */
    private HomeownerRow stranger(Home home, String kind, String email) {
        Purchaser somebody = Purchaser.drawn(world.dice(kind, home.id()), home.number());
        return new HomeownerRow(
                world.id("homeowner " + kind, home.id()),
                home.estate().company().id(),
                home.estate().id(),
                somebody.name(),
                email,
                null,
                null,
                null,
                null,
                0,
                0,
                world.daysAgo(1));
    }

    private static String email(Home home) {
        return Objects.requireNonNull(Objects.requireNonNull(home.purchaser()).email());
    }
}
