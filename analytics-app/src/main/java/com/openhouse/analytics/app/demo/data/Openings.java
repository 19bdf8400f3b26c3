package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.DocumentViewRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who opened which document; homes look into their documents most in the weeks after handover. */
final class Openings {

    private final World world;
    private final List<DocumentViewRow> rows = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Openings(World world, List<Home> homes, List<Paper> papers) {
        this.world = world;
        homes.stream().filter(home -> home.estate().recordsEvents()).forEach(home -> open(home, papers));
        rows.sort(Comparator.comparing(DocumentViewRow::occurredAt).thenComparing(DocumentViewRow::id));
    }

    List<DocumentViewRow> rows() {
        return List.copyOf(rows);
    }

    /** The counter that production shows: of the events, else invented where a development has counters only. */
    int counted(Paper paper, String kind, Dice dice) {
        boolean countersOnly = paper.estate() != null && paper.estate().countsOnly();
        return countersOnly
                ? dice.between(0, kind.equals("view") ? 90 : 25)
                : counts.getOrDefault(paper.id() + kind, 0);
    }

    private void open(Home home, List<Paper> papers) {
        Dice dice = world.dice("openings", home.id());
        List<Paper> own = papers.stream()
                .filter(paper -> paper.isFor(home) && paper.opensInPortal())
                .toList();
        if (home.livesThere(world.now()) && dice.chance(0.85)) {
            IntStream.range(0, dice.between(1, 14)).forEach(time -> open(home, dice.oneOfRanked(own), time, dice));
        }
    }

    private void open(Home home, Paper paper, int time, Dice dice) {
        UUID id = world.id("document view", home.id() + "/" + time);
        String kind = dice.chance(0.74) ? "view" : "download";
        Instant at = moment(home, dice);
        rows.add(new DocumentViewRow(
                id,
                paper.company().id(),
                home.estate().id(),
                paper.id(),
                home.owner(),
                unit(home, dice),
                kind,
                at,
                "demo-" + id,
                at));
        counts.merge(paper.id() + kind, 1, Integer::sum);
    }

    /** One of the portals knows the homeowner only; without a homeowner there is always the unit. */
    private static @Nullable UUID unit(Home home, Dice dice) {
        return home.owner() != null && dice.chance(0.3) ? null : home.id();
    }

    private Instant moment(Home home, Dice dice) {
        Instant from = home.handedOverAt().isAfter(world.historyStart()) ? home.handedOverAt() : world.historyStart();
        double share = home.handedOverAt().equals(from) ? dice.real() * dice.real() : dice.real();
        long seconds = Duration.between(from, world.now()).toSeconds();
        return world.past(from.plusSeconds((long) (share * seconds)));
    }
}
