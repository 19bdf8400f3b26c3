package com.openhouse.analytics.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes every cell out of the specification: routes, callers, ids and methods. */
final class Matrix {

    static final String ABSENT = "7d9f6a10-3f44-4a52-9c1e-5b1d0c2e9f77";
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final House house;
    private final Specification specification;
    private final List<Cell> cells = new ArrayList<>();

    private Matrix(House house, Specification specification) {
        this.house = house;
        this.specification = specification;
    }

    static List<Cell> of(House house, Specification specification) {
        Matrix matrix = new Matrix(house, specification);
        specification.routes.stream()
                .filter(route -> route.method().equals("GET"))
                .forEach(matrix::reading);
        specification.routes.stream().map(Route::path).distinct().forEach(matrix::otherMethods);
        matrix.tokens();
        matrix.programs();
        return matrix.cells;
    }

    private void reading(Route route) {
        for (String caller : callers()) {
            int door = specification.door(caller, route.audience());
            if (route.kind().isEmpty()) {
                read(caller, route.path(), door);
            } else {
                Specification.PLACES.forEach(place -> read(
                        caller,
                        route.at(id(route.kind(), place)),
                        door == 200 ? specification.place(caller, place) : door));
            }
            route.parameters().forEach(parameter -> parameter(route, caller, parameter, door));
        }
    }

    private void parameter(Route route, String caller, String parameter, int door) {
        String own = ownPlace(caller);
        if (!route.kind().isEmpty() && own == null) {
            return;
        }
        String path = route.kind().isEmpty() ? route.path() : route.at(id(route.kind(), String.valueOf(own)));
        boolean tenant = parameter.equals("tenant_id");
        for (String place : tenant ? Specification.TENANTS : Specification.PLACES) {
            String id = tenant ? tenantId(place) : id(parameter.replace("_id", ""), place);
            int status = tenant
                    ? tenantStatus(route, caller, place, own)
                    : door == 200 ? specification.place(caller, place) : 0;
            read(caller, path + "?" + parameter + "=" + id, door == 200 ? status : door);
        }
    }

    /** Of somebody who sees both companies, an id of the one is not found within the other. */
    private int tenantStatus(Route route, String caller, String tenant, @Nullable String own) {
        if (!Specification.KNOWN.contains(caller)) {
            return 0;
        }
        boolean contradicts = !route.kind().isEmpty()
                && caller.equals("super_admin")
                && tenant.equals("harbor") != "harbor".equals(own);
        int status = specification.tenant(caller, tenant);
        return contradicts && status == 200 ? 404 : status;
    }

    private void read(String caller, String path, int status) {
        cells.add(new Cell(caller, "GET", path, null, status));
        cells.add(new Cell(caller, "HEAD", path, null, status));
    }

    /** Whoever has a token that is good for anything learns that the address has no such method. */
    private void otherMethods(String path) {
        List<Route> here = specification.routes.stream()
                .filter(route -> route.path().equals(path))
                .toList();
        Set<String> known = here.stream().map(Route::method).collect(Collectors.toSet());
        Route route = here.get(0);
        for (String method : METHODS) {
            boolean served = known.contains(method) || method.equals("HEAD") && known.contains("GET");
            for (String caller : served ? List.<String>of() : callers()) {
                String audience = route.audience().equals("anybody") ? "anybody" : "people";
                int door = caller.equals("program") ? 200 : specification.door(caller, audience);
                String address = route.at(id("development", "park"));
                cells.add(new Cell(caller, method, address, null, door == 200 ? 405 : door));
            }
        }
    }

    private void tokens() {
        String tokens = "/api/admin/analytics/tokens";
        for (String caller : callers()) {
            int door = specification.door(caller, "admins");
            for (String tenant : Specification.TENANTS) {
                int status = door == 200 ? specification.tenant(caller, tenant) : door;
                String body =
                        "{\"name\":\"x\",\"scope\":\"telemetry\",\"tenant_id\":\"%s\"}".formatted(tenantId(tenant));
                cells.add(new Cell(caller, "POST", tokens, body, status == 200 ? 201 : status));
            }
            for (String place : List.of("park", "harbor", "absent", "malformed")) {
                int status = door == 200 ? specification.place(caller, place) : door;
                cells.add(new Cell(
                        caller, "DELETE", tokens + "/" + id("token", place), null, status == 200 ? 204 : status));
            }
        }
    }

    private void programs() {
        String event = """
                {"document_id":"%s","kind":"view","occurred_at":"2026-06-17T09:30:00Z","idempotency_key":"k"}""";
        String rating = "{\"message_id\":\"%s\",\"rating\":5,\"idempotency_key\":\"r\"}".formatted(ABSENT);
        for (String caller : callers()) {
            int door = specification.door(caller, "programs");
            String documentEvents = "/api/telemetry/document-events";
            for (String place : List.of("park", "harbor", "absent")) {
                cells.add(new Cell(caller, "POST", documentEvents, event.formatted(id("document", place)), door));
            }
            cells.add(new Cell(caller, "POST", "/api/telemetry/feedback", rating, door == 200 ? 404 : door));
        }
    }

    private @Nullable String ownPlace(String caller) {
        return Specification.KNOWN.contains(caller)
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

    private static List<String> callers() {
        return Stream.concat(Specification.KNOWN.stream(), Specification.UNKNOWN.stream())
                .toList();
    }
}
