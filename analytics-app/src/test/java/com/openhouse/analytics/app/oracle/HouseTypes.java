package com.openhouse.analytics.app.oracle;

import java.util.TreeSet;

/** The house types of a development: those that it lists and those that its homes have. */
final class HouseTypes {
    private HouseTypes() {}

    static TreeSet<String> of(RawData data, RawData.Development development) {
        TreeSet<String> types = new TreeSet<>();
        for (RawData.HouseType type : data.houseTypes) {
            if (type.developmentId().equals(development.id())) {
                types.add(type.code());
            }
        }
        for (RawData.Unit unit : data.units) {
            if (unit.developmentId().equals(development.id())) {
                types.add(unit.houseTypeCode());
            }
        }
        return types;
    }

    static long homes(RawData data, RawData.Development development, String type) {
        return data.units.stream()
                .filter(unit -> unit.developmentId().equals(development.id()))
                .filter(unit -> unit.houseTypeCode().equals(type))
                .count();
    }
}
