package com.openhouse.analytics.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The addresses that figures are read at, filled with the ids of one development. */
final class Readings {

    private Readings() {}

    /** Every reading of a route with an id, of the development, and every one without. */
    static List<String> of(House house, Specification specification, UUID development) {
        List<String> paths = new ArrayList<>();
        for (Route route : specification.routes) {
            if (route.method().equals("GET") && route.door().equals("figures")) {
                paths.add(
                        route.kind().isEmpty()
                                ? route.path()
                                : route.at(house.companies
                                        .id(route.kind(), development)
                                        .toString()));
            }
        }
        return paths;
    }
}
