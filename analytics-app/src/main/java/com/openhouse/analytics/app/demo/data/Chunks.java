package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.ChunkRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts documents into passages, and adds those that belong to no document. */
final class Chunks {

    private static final List<String> SENTENCES = Texts.lines("chunk-sentences.txt");

    private final World world;

    Chunks(World world) {
        this.world = world;
    }

    List<ChunkRow> of(List<Paper> papers, List<Estate> estates) {
        List<ChunkRow> rows = new ArrayList<>();
        papers.forEach(paper -> IntStream.range(0, paper.chunks()).forEach(index -> rows.add(chunk(paper, index))));
        estates.forEach(estate -> rows.addAll(withoutDocument(estate)));
        rows.set(0, inAnotherTenant(rows.get(0), estates));
        return List.copyOf(rows);
    }

    private ChunkRow chunk(Paper paper, int index) {
        Dice dice = world.dice("chunk", paper.id() + "/" + index);
        return new ChunkRow(
                world.id("chunk", paper.id() + "/" + index),
                paper.company().id(),
                paper.estate() == null ? null : paper.estate().id(),
                paper.id(),
                index,
                text(paper.title(), dice),
                houseType(paper),
                paper.extension().equals("pdf") ? "pdf" : "document",
                paper.id(),
                paper.importantRank() != null,
                paper.embedded() && !dice.chance(0.01),
                world.past(paper.createdAt().plusSeconds(90)));
    }

    /** The writer of one company leaves the house type to the document. */
    private static @Nullable String houseType(Paper paper) {
        boolean leftOut = paper.type() == null || paper.company().key().equals("shannon");
        return leftOut ? null : paper.type().code();
    }

    private Stream<ChunkRow> stray(Estate estate, String sourceType, int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            String key = estate.key() + "/" + sourceType + "/" + i;
            Dice dice = world.dice("stray chunk", key);
            return new ChunkRow(
                    world.id("stray chunk", key),
                    estate.company().id(),
                    estate.id(),
                    null,
                    i,
                    text(estate.name() + " " + sourceType, dice),
                    null,
                    sourceType,
                    sourceType.equals("pdf") ? null : world.id(sourceType, key),
                    false,
                    true,
                    world.daysAgo(dice.between(3, 100)));
        });
    }

    private List<ChunkRow> withoutDocument(Estate estate) {
        boolean lost = estate.key().equals("rathard-park");
        return Stream.of(stray(estate, "faq", 4), stray(estate, "notice", 2), stray(estate, "pdf", lost ? 5 : 0))
                .flatMap(rows -> rows)
                .toList();
    }

    private ChunkRow inAnotherTenant(ChunkRow row, List<Estate> estates) {
        return row.ofTenant(estates.get(estates.size() - 1).company().id());
    }

    private static String text(String title, Dice dice) {
        int length = dice.between(1_501, 2_200);
        StringBuilder text = new StringBuilder(title).append('\n');
        while (text.length() < length) {
            text.append(dice.oneOf(SENTENCES)).append(' ');
        }
        return text.substring(0, length).strip();
    }
}
