package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.DevelopmentRow;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A development, with the story that its file gives it. */
record Estate(
        String key,
        Company company,
        String town,
        String eircodeArea,
        int questions,
        Writer writer,
        String documentEvents,
        List<Integer> handovers,
        DevelopmentRow row) {

    static List<Estate> all(World world, List<Company> companies) {
        return Texts.table("developments.csv").stream()
                .map(cells -> of(world, companies, cells))
                .toList();
    }

    UUID id() {
        return row.id();
    }

    String name() {
        return row.name();
    }

    boolean is(@Nullable Estate other) {
        return other != null && key.equals(other.key);
    }

    boolean recordsEvents() {
        return documentEvents.equals("events");
    }

    boolean countsOnly() {
        return documentEvents.equals("counter");
    }

    boolean inIreland() {
        return !eircodeArea.isEmpty();
    }

    private static Estate of(World world, List<Company> companies, List<String> cells) {
        Company company = companies.stream()
                .filter(each -> each.key().equals(cells.get(1)))
                .findFirst()
                .orElseThrow();
        List<Integer> handovers =
                Arrays.stream(cells.get(12).split(" ")).map(Integer::valueOf).toList();
        return new Estate(
                cells.get(0),
                company,
                cells.get(5),
                cells.get(13),
                Integer.parseInt(cells.get(8)),
                Writer.named(cells.get(9)),
                cells.get(10),
                handovers,
                row(world, company, cells));
    }

    private static DevelopmentRow row(World world, Company company, List<String> cells) {
        return new DevelopmentRow(
                world.id("development", cells.get(0)),
                company.id(),
                cells.get(2),
                cells.get(3),
                cells.get(0),
                cells.get(4) + ", " + cells.get(5),
                Boolean.parseBoolean(cells.get(7)),
                developer(world, cells.get(6)),
                Integer.parseInt(cells.get(11)),
                world.daysAgo(600));
    }

    private static @Nullable UUID developer(World world, String key) {
        return key.isEmpty() ? null : world.id("admin", key);
    }
}
