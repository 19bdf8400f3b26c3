package com.openhouse.analytics.app.oracle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Chooses, among the figures of an answer that lead to rows, those to follow: of some names one figure each. */
final class DrillDowns {
    private static final int FEW_ROWS = 5;

    private DrillDowns() {}

    /** A figure, and the request for its rows. */
    record Step(Figure figure, Case rows) {
        /** Whether the total of the list is the figure. */
        boolean addsUp(JsonNode list) {
            return list.has("total")
                    && figure.value().asLong() == list.path("total").asLong();
        }
    }

    static List<Step> of(Case asked, JsonNode answer, Dice dice) {
        Map<String, List<Figure>> byName = Figures.of(asked, answer).stream()
                .collect(Collectors.groupingBy(Figure::name, TreeMap::new, Collectors.toList()));
        return dice.some(List.copyOf(byName.values()), byName.size() > FEW_ROWS ? 2 : 1).stream()
                .map(figures -> mostTelling(figures, dice))
                .map(figure -> new Step(figure, asked.following(shortened(figure))))
                .toList();
    }

    /** One that counts something, where there is one. */
    private static Figure mostTelling(Collection<Figure> figures, Dice dice) {
        List<Figure> counting =
                figures.stream().filter(figure -> figure.value().asLong() > 0).toList();
        return dice.pick(counting.isEmpty() ? List.copyOf(figures) : counting);
    }

    private static Figure shortened(Figure figure) {
        return new Figure(
                figure.name(), figure.value(), figure.list(), figure.query().with("page_size", FEW_ROWS));
    }
}
