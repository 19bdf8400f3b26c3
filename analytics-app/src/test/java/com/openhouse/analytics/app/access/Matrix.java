package com.openhouse.analytics.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes every cell out of the specification: routes, callers, ids and methods.
 *
 * <p>Each of the people meets every id at every open door. Where an id cannot matter, behind a closed door or because a token
 * is answered as whom it reads for, ids and methods go round: each caller meets each route, and each route meets each id and
 * method. {@code -Daccess.full=true} multiplies them all.
 */
final class Matrix {

    private static final boolean FULL = Boolean.getBoolean("access.full");

    /** Every so many readings are asked for by HEAD as well. */
    private static final int HEADS = 4;

    static final String ABSENT = "7d9f6a10-3f44-4a52-9c1e-5b1d0c2e9f77";
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");

    private final House house;
    private final Specification specification;
    private final List<Cell> cells = new ArrayList<>();
    private int turn;

    private Matrix(House house, Specification specification) {
        this.house = house;
        this.specification = specification;
    }

    static List<Cell> of(House house, Specification specification) {
        Matrix matrix = new Matrix(house, specification);
        specification.routes.stream()
                .filter(route -> route.method().equals("GET"))
                .forEach(matrix::reading);
        specification.routes.stream().map(Route::path).distinct().forEach(matrix::untakenMethods);
        matrix.tokens();
        matrix.reports();
        return matrix.cells;
    }

    private void reading(Route route) {
        for (String caller : Specification.CALLERS) {
            int door = specification.door(caller, route.door());
            if (route.kind().isEmpty()) {
                read(caller, route.path(), door);
            } else {
                met(caller, door, Specification.PLACES)
                        .forEach(place -> read(
                                caller,
                                route.at(id(route.kind(), place)),
                                door == 200 ? specification.place(caller, place) : door));
            }
            if (door == 200 || FULL) {
                route.parameters().forEach(parameter -> parameter(route, caller, parameter, door));
            }
        }
        untakenParameters(route);
    }

    /** Those of several ids or methods that the caller meets here. */
    private List<String> met(String caller, int door, List<String> several) {
        boolean each = FULL || door == 200 && Specification.PEOPLE.contains(caller);
        return each ? several : List.of(several.get(turn++ % several.size()));
    }

    private void parameter(Route route, String caller, String parameter, int door) {
        String own = ownPlace(caller);
        if (!route.kind().isEmpty() && own == null) {
            return;
        }
        String path = route.kind().isEmpty() ? route.path() : route.at(id(route.kind(), String.valueOf(own)));
        boolean tenant = parameter.equals("tenant_id");
        for (String place : met(caller, door, tenant ? Specification.TENANTS : Specification.PLACES)) {
            String id = tenant ? tenantId(place) : id(parameter.replace("_id", ""), place);
            read(caller, path + "?" + parameter + "=" + id, door == 200 ? status(route, caller, place, tenant) : door);
        }
    }

    private int status(Route route, String caller, String place, boolean tenant) {
        if (!Specification.READERS.contains(caller)) {
            return 200;
        }
        return tenant ? tenantStatus(route, caller, place) : specification.place(caller, place);
    }

    /** Of somebody who sees both companies, an id of the one is not found within the other. */
    private int tenantStatus(Route route, String caller, String tenant) {
        boolean contradicts = !route.kind().isEmpty()
                && Specification.principal(caller).equals("super_admin")
                && tenant.equals("harbor");
        int status = specification.tenant(caller, tenant);
        return contradicts && status == 200 ? 404 : status;
    }

    /** An id that a route does not take is refused and never passed over, by whoever might be answered too much. */
    private void untakenParameters(Route route) {
        String path = route.kind().isEmpty() ? route.path() : route.at(id(route.kind(), "park"));
        specification.idParameters.stream()
                .filter(parameter -> !route.parameters().contains(parameter))
                .forEach(parameter -> read("super_admin", path + "?" + parameter + "=" + ABSENT, 400));
    }

    /** HEAD differs from GET by nothing but the body. */
    private void read(String caller, String path, int status) {
        cells.add(new Cell(caller, "GET", path, null, status));
        if (FULL || turn++ % HEADS == 0) {
            cells.add(new Cell(caller, "HEAD", path, null, status));
        }
    }

    private void untakenMethods(String path) {
        List<Route> here = specification.routes.stream()
                .filter(route -> route.path().equals(path))
                .toList();
        Set<String> taken = here.stream().map(Route::method).collect(Collectors.toSet());
        List<String> untaken = METHODS.stream()
                .filter(method -> !taken.contains(method) && !(method.equals("HEAD") && taken.contains("GET")))
                .toList();
        for (String caller : Specification.CALLERS) {
            met(caller, 405, untaken).forEach(method -> untaken(here.get(0), caller, method));
        }
    }

    private void untaken(Route route, String caller, String method) {
        String place = Specification.PLACES.get(turn++ % Specification.PLACES.size());
        String path = route.kind().isEmpty() ? route.path() : route.at(id(route.kind(), place));
        cells.add(new Cell(caller, method, path, null, specification.untaken(caller, route, method)));
    }

    private void tokens() {
        String tokens = "/api/admin/analytics/tokens";
        for (String caller : Specification.CALLERS) {
            int door = specification.door(caller, "admins");
            for (String tenant : met(caller, door, Specification.TENANTS)) {
                int status = door == 200 ? specification.tenant(caller, tenant) : door;
                String body =
                        "{\"name\":\"x\",\"scope\":\"telemetry\",\"tenant_id\":\"%s\"}".formatted(tenantId(tenant));
                cells.add(new Cell(caller, "POST", tokens, body, status == 200 ? 201 : status));
            }
            for (String place : met(caller, door, List.of("park", "harbor", "absent", "malformed"))) {
                int status = door == 200 ? specification.place(caller, place) : door;
                cells.add(new Cell(
                        caller, "DELETE", tokens + "/" + id("token", place), null, status == 200 ? 204 : status));
            }
        }
    }

    private void reports() {
        String event = """
                {"document_id":"%s","kind":"view","occurred_at":"2026-06-17T09:30:00Z","idempotency_key":"k"}""";
        String rating = "{\"message_id\":\"%s\",\"rating\":5,\"idempotency_key\":\"r\"}".formatted(ABSENT);
        for (String caller : Specification.CALLERS) {
            int door = specification.door(caller, "reports");
            String documentEvents = "/api/telemetry/document-events";
            for (String place : met(caller, door, List.of("park", "harbor", "absent"))) {
                cells.add(new Cell(caller, "POST", documentEvents, event.formatted(id("document", place)), door));
            }
            cells.add(new Cell(caller, "POST", "/api/telemetry/feedback", rating, door == 200 ? 404 : door));
        }
    }

    private @Nullable String ownPlace(String caller) {
        return Specification.READERS.contains(caller)
                ? Specification.PLACES.stream()
                        .filter(place -> specification.place(caller, place) == 200)
                        .findFirst()
                        .orElse(null)
                : "park";
    }

    private String id(String kind, String place) {
        return switch (place) {
            case "absent" -> ABSENT;
            case "malformed" -> "not-an-id";
            default ->
                kind.equals("token")
                        ? house.tokenOf(place)
                        : house.companies.id(kind, development(place)).toString();
        };
    }

    private UUID development(String place) {
        return switch (place) {
            case "park" -> house.companies.park;
            case "lawn" -> house.companies.lawn;
            default -> house.companies.harbor;
        };
    }

    private String tenantId(String tenant) {
        return switch (tenant) {
            case "longview" -> house.companies.own.toString();
            case "harbor" -> house.companies.foreign.toString();
            default -> id("", tenant);
        };
    }
}
