package com.openhouse.analytics.app.demo.data;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the shelves: every house type, development and company gets its documents, in every state. */
final class Papers {

    private final World world;
    private final List<List<String>> kinds = Texts.table("document-kinds.csv");

    Papers(World world) {
        this.world = world;
    }

    List<Paper> all(List<Company> companies, List<Estate> estates, List<HomeType> types) {
        Stream<Paper> ofTypes = distinctCodes(types).stream()
                .flatMap(type -> of("type", type.estate().company(), type.estate(), type));
        Stream<Paper> ofEstates = estates.stream().flatMap(estate -> of("development", estate.company(), estate, null));
        Stream<Paper> ofCompanies = companies.stream().flatMap(company -> of("tenant", company, null, null));
        return Stream.of(ofTypes, ofEstates, ofCompanies)
                .flatMap(papers -> papers)
                .toList();
    }

    static List<HomeType> distinctCodes(List<HomeType> types) {
        Map<Object, HomeType> byId = new LinkedHashMap<>();
        types.forEach(type -> byId.putIfAbsent(type.id(), type));
        return List.copyOf(byId.values());
    }

    private Stream<Paper> of(String level, Company company, @Nullable Estate estate, @Nullable HomeType type) {
        return kinds.stream()
                .filter(kind -> kind.get(2).equals(level))
                .filter(kind -> !isNeverDrawn(kind.get(0), type))
                .map(kind -> paper(kind, company, estate, type));
    }

    /** Nobody writes a wardrobe narrative for a single home: those cells of the matrix are missing. */
    private static boolean isNeverDrawn(String kind, @Nullable HomeType type) {
        return type != null && type.units() == 1 && kind.equals("wardrobe_narrative");
    }

    private Paper paper(List<String> kind, Company company, @Nullable Estate estate, @Nullable HomeType type) {
        String owner = estate == null ? company.row().name() : estate.name();
        String title = owner + " " + kind.get(3).replace("{type}", type == null ? "" : type.code());
        String key = company.key() + "/" + title;
        Dice dice = world.dice("document", key);
        Paper.Processing processing = processing(dice.real());
        return new Paper(
                world.id("document", key),
                company,
                estate,
                type,
                kind.get(0),
                kind.get(1),
                title,
                kind.get(4),
                kind.get(5).isEmpty() ? null : Integer.valueOf(kind.get(5)),
                processing,
                dice.chance(0.98),
                chunks(processing, dice),
                dice.chance(0.03),
                dice.chance(0.05),
                uploaded(dice));
    }

    private static Paper.Processing processing(double chance) {
        if (chance < 0.03) {
            return Paper.Processing.FAILED;
        } else if (chance < 0.07) {
            return Paper.Processing.NEEDS_REVIEW;
        }
        return chance < 0.09 ? Paper.Processing.PENDING : Paper.Processing.COMPLETED;
    }

    /** Some are completed and have no chunk all the same. */
    private static int chunks(Paper.Processing processing, Dice dice) {
        boolean read = processing == Paper.Processing.COMPLETED || processing == Paper.Processing.NEEDS_REVIEW;
        double share = dice.real();
        return read && !dice.chance(0.04) ? 2 + (int) (39 * share * share * share) : 0;
    }

    private Instant uploaded(Dice dice) {
        return world.daysAgo(dice.chance(0.06) ? dice.between(1, 6) : dice.between(20, 500))
                .minusSeconds(dice.between(0, 80_000));
    }
}
