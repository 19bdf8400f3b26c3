package com.openhouse.analytics.domain.rag;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Spreads chunks over house types: those with chunks or homes in the order of their codes, then all types. */
final class HouseTypes {

    private static final Comparator<String> ALL_TYPES_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private HouseTypes() {}

    /** Chunks of one development or shared ones by house type, in the same order; each type once. */
    static Collection<ChunkGroup> apart(List<ChunkGroup> groups) {
        Map<String, ChunkGroup> byType = new TreeMap<>(ALL_TYPES_LAST);
        groups.forEach(group -> byType.merge(group.houseTypeCode(), group, ChunkGroup::and));
        return byType.values();
    }

    static List<HouseTypeChunks> of(List<ChunkGroup> groups, List<HouseTypeUnits> homes) {
        Map<String, List<ChunkGroup>> byType = new TreeMap<>(groups.stream()
                .filter(group -> group.houseTypeCode() != null)
                .collect(groupingBy(ChunkGroup::houseTypeCode)));
        Map<String, Long> units = new TreeMap<>();
        homes.forEach(home -> units.put(home.houseTypeCode(), home.units()));
        TreeSet<String> codes = new TreeSet<>(byType.keySet());
        codes.addAll(units.keySet());
        List<HouseTypeChunks> types = new ArrayList<>();
        codes.forEach(code -> types.add(HouseTypeChunks.ofType(
                code, ChunkCount.of(byType.getOrDefault(code, List.of())), units.getOrDefault(code, 0L))));
        List<ChunkGroup> untyped =
                groups.stream().filter(group -> group.houseTypeCode() == null).toList();
        if (!untyped.isEmpty()) {
            types.add(HouseTypeChunks.ofAllTypes(ChunkCount.of(untyped)));
        }
        return List.copyOf(types);
    }
}
