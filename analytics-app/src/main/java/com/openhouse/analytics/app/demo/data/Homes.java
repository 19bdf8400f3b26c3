package com.openhouse.analytics.app.demo.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds the homes of a development, numbered across its phases. */
final class Homes {

    private static final List<String> STREETS = Texts.lines("streets.txt");
    private static final String EIRCODE_LETTERS = "ACDEFHKNPRTVWXY0123456789";

    private final World world;

    Homes(World world) {
        this.world = world;
    }

    List<Home> of(Estate estate, List<HomeType> types) {
        List<HomeType> plots = new ArrayList<>();
        types.stream()
                .filter(type -> type.estate().is(estate))
                .forEach(type -> plots.addAll(Collections.nCopies(type.units(), type)));
        Collections.shuffle(plots, world.dice("plots", estate.key()).random());
        return IntStream.range(0, plots.size())
                .mapToObj(plot -> home(plots.get(plot), plot, plots.size()))
                .toList();
    }

    private Home home(HomeType type, int plot, int plots) {
        Estate estate = type.estate();
        Dice dice = world.dice("home", estate.key() + plot);
        Instant handedOverAt = handover(estate, plot, plots, dice);
        Stage stage = handedOverAt.isAfter(world.now()) ? Stage.UNSOLD : Stage.drawn(dice);
        UUID id = world.id("unit", estate.key() + "/" + plot);
        return new Home(
                id,
                type,
                plot + 1,
                estate.name() + " " + STREETS.get(plot * 4 / plots),
                eircode(estate, dice),
                handedOverAt,
                stage,
                purchaser(stage, plot + 1, dice),
                owner(stage, id, dice),
                agreedVersion(estate, stage, dice),
                0.2 + dice.real() * dice.real() * 3);
    }

    private Instant handover(Estate estate, int plot, int plots, Dice dice) {
        int phase = plot * estate.handovers().size() / plots;
        return world.daysAgo(estate.handovers().get(phase)).plus(Duration.ofMinutes(dice.between(0, 8 * 24 * 60)));
    }

    private static @Nullable Purchaser purchaser(Stage stage, int number, Dice dice) {
        Purchaser somebody = Purchaser.drawn(dice, number);
        return switch (stage) {
            case UNSOLD -> null;
            case NO_REAL_EMAIL ->
                somebody.withEmail(
                        switch (number % 4) {
                            case 0 -> null;
                            case 1 -> "";
                            default -> "house" + number + "@pending.onboarding";
                        });
            default -> somebody;
        };
    }

    /** Some use the assistant without ever having been registered: their questions stay unresolved. */
    private @Nullable UUID owner(Stage stage, UUID unit, Dice dice) {
        return stage.atLeast(Stage.REGISTERED) && dice.chance(0.86) ? world.id("homeowner", unit) : null;
    }

    private static int agreedVersion(Estate estate, Stage stage, Dice dice) {
        int current = estate.row().importantDocsVersion();
        boolean agreed = stage == Stage.ACTIVE && dice.chance(0.8);
        return agreed ? (dice.chance(0.65) ? current : current - 1) : 0;
    }

    private static @Nullable String eircode(Estate estate, Dice dice) {
        StringBuilder end = new StringBuilder();
        IntStream.range(0, 4)
                .forEach(i -> end.append(EIRCODE_LETTERS.charAt(dice.between(0, EIRCODE_LETTERS.length() - 1))));
        return estate.inIreland() ? estate.eircodeArea() + " " + end : null;
    }
}
