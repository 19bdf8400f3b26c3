package com.openhouse.analytics.app.demo.data;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The documents that answers were drawn from; one of them has been deleted since. */
final class Citations {

    private final List<Paper> papers;
    private final UUID deleted;
    private final Map<Object, List<Paper>> byShelf = new HashMap<>();

    Citations(World world, List<Paper> papers) {
        this.papers = papers;
        this.deleted = world.id("document", "deleted");
    }

    @Nullable List<String> drawn(Blanks blanks) {
        Dice dice = blanks.dice();
        List<Paper> shelf = byShelf.computeIfAbsent(key(blanks), key -> shelf(blanks));
        Set<String> ids = new LinkedHashSet<>();
        IntStream.range(0, dice.between(0, 3))
                .forEach(i -> ids.add(dice.oneOfRanked(shelf).id().toString()));
        if (dice.chance(0.01)) {
            ids.add(deleted.toString());
        }
        return ids.isEmpty() ? null : List.copyOf(ids);
    }

    private static Object key(Blanks blanks) {
        Home home = blanks.home();
        return home == null ? blanks.estate().id() : home.type().id();
    }

    private List<Paper> shelf(Blanks blanks) {
        Home home = blanks.home();
        return papers.stream()
                .filter(paper -> home == null ? blanks.estate().is(paper.estate()) : paper.isFor(home))
                .filter(paper -> paper.chunks() > 0 && paper.opensInPortal())
                .toList();
    }
}
