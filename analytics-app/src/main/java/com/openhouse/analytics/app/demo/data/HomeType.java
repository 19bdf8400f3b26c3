package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.HouseTypeRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** So many homes of a development that are built alike. */
record HomeType(UUID id, Estate estate, String code, int units, int bedrooms, BigDecimal area) {

    static List<HomeType> all(World world, List<Estate> estates) {
        return estates.stream()
                .flatMap(estate -> Texts.table("house-types.csv").stream()
                        .filter(cells -> cells.get(0).equals(estate.key()))
                        .map(cells -> new HomeType(
                                world.id("house type", estate.key() + "/" + cells.get(1)),
                                estate,
                                cells.get(1),
                                Integer.parseInt(cells.get(2)),
                                Integer.parseInt(cells.get(3)),
                                new BigDecimal(cells.get(4)))))
                .toList();
    }

    /** A code begins with the kind of house in the Irish schemes: detached, semi-detached, terrace, apartment. */
    String propertyType() {
        return switch (code.substring(0, 2)) {
            case "BD" -> "Detached";
            case "BS", "BZ" -> "Semi-detached";
            case "BT" -> "Terrace";
            case "BA", "AQ", "HP", "ML" -> "Apartment";
            default -> "House";
        };
    }

    HouseTypeRow row(World world) {
        return new HouseTypeRow(
                id,
                estate.company().id(),
                estate.id(),
                code,
                propertyType() + ", " + bedrooms + " bedrooms",
                area,
                world.daysAgo(590));
    }
}
