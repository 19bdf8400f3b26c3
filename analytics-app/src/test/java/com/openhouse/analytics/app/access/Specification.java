package com.openhouse.analytics.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the committed tables say; nothing in it comes from the code. */
final class Specification {

    static final List<String> KNOWN = List.of(
            "super_admin", "admin.longview", "admin.harbor", "developer.park", "developer.lawn", "developer.nothing");
    static final List<String> UNKNOWN = List.of("anonymous", "disabled", "stranger", "unknown_role", "program");
    static final List<String> PLACES = List.of("park", "lawn", "harbor", "absent", "malformed");
    static final List<String> TENANTS = List.of("longview", "harbor", "absent", "malformed");

    final List<Route> routes;
    private final Map<String, List<Integer>> ids = new LinkedHashMap<>();

    Specification() throws IOException {
        routes = lines("routes.txt").stream().map(Route::of).toList();
        for (String line : lines("ids.txt")) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::trim).toList();
            ids.put(
                    cells.get(0),
                    cells.subList(1, cells.size()).stream()
                            .map(Integer::valueOf)
                            .toList());
        }
    }

    /** The status of an id within a development. */
    int place(String caller, String place) {
        return Objects.requireNonNull(ids.get(caller)).get(PLACES.indexOf(place));
    }

    /** The status of a {@code tenant_id}. */
    int tenant(String caller, String tenant) {
        return Objects.requireNonNull(ids.get("tenant " + caller)).get(TENANTS.indexOf(tenant));
    }

    /** The status that a caller gets before any id matters; 200 where he may go on. */
    int door(String caller, String audience) {
        if (audience.equals("anybody")) {
            return 200;
        }
        if (caller.equals("anonymous") || caller.equals("disabled")) {
            return 401;
        }
        return mayEnter(caller, audience) ? 200 : 403;
    }

    private static boolean mayEnter(String caller, String audience) {
        return switch (audience) {
            case "people" -> KNOWN.contains(caller);
            case "admins" -> KNOWN.contains(caller) && !caller.startsWith("developer");
            case "programs" -> caller.equals("program");
            default -> caller.equals(audience);
        };
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Specification.class.getResourceAsStream("/access/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
