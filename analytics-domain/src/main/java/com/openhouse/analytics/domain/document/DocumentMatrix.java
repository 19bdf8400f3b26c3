package com.openhouse.analytics.domain.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Kinds of documents by house types, both in alphabetical order.
 *
 * @param rows one per kind that an active document has
 */
public record DocumentMatrix(List<HouseTypeHomes> houseTypes, List<Row> rows) {

    /** A kind with one cell per house type. */
    public record Row(String documentKind, List<Availability> cells) {}

    public static DocumentMatrix of(List<HouseTypeHomes> houseTypes, List<KindFacts> facts) {
        Map<String, List<KindFacts>> byKind = facts.stream()
                .collect(Collectors.groupingBy(KindFacts::documentKind, TreeMap::new, Collectors.toList()));
        return new DocumentMatrix(
                houseTypes,
                byKind.entrySet().stream()
                        .map(kind -> new Row(kind.getKey(), cells(kind.getValue(), houseTypes)))
                        .toList());
    }

    private static List<Availability> cells(List<KindFacts> documents, List<HouseTypeHomes> houseTypes) {
        return houseTypes.stream()
                .map(type -> Availability.of(documents, type.houseTypeCode()))
                .toList();
    }
}
