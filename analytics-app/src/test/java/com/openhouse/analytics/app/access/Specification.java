package com.openhouse.analytics.app.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the published document and the committed tables say; nothing in it comes from the code. */
final class Specification {

    static final List<String> PEOPLE = List.of(
            "super_admin", "admin.longview", "admin.harbor", "developer.park", "developer.lawn", "developer.nothing");

    /** A token of reading for each of them. */
    static final List<String> TOKENS =
            PEOPLE.stream().map(who -> "token." + who).toList();

    static final List<String> READERS = join(PEOPLE, TOKENS);
    static final List<String> CALLERS =
            join(READERS, List.of("anonymous", "disabled", "stranger", "unknown_role", "telemetry"));
    static final List<String> PLACES = List.of("park", "lawn", "harbor", "absent", "malformed");
    static final List<String> TENANTS = List.of("longview", "harbor", "absent", "malformed");

    final ApiPaths document = ApiPaths.published();
    final List<Route> routes = Table.lines("routes.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Route.of(line, document))
            .toList();

    /** Every parameter that is an id somewhere. */
    final Set<String> idParameters = document.idParameters();

    private final Table doors = Table.of("doors.txt");
    private final Table ids = Table.of("ids.txt");
    private final Table tenants = Table.of("tenants.txt");

    /** The status of an id within a development. */
    int place(String caller, String place) {
        return ids.at(principal(caller), place);
    }

    /** The status of a {@code tenant_id}. */
    int tenant(String caller, String tenant) {
        return tenants.at(principal(caller), tenant);
    }

    /** The status that a caller gets before any id matters; 200 where he may go on. */
    int door(String caller, String door) {
        return doors.at(door, caller.replaceAll("\\.(longview|harbor|park|lawn|nothing)$", ""));
    }

    /** The status of a method that the route does not take. */
    int untaken(String caller, Route route, String method) {
        String door = route.door().equals("anybody") ? "untaken anybody" : "untaken";
        return door(caller, doors.rows().containsKey(method) ? method : door);
    }

    /** Whose answers the caller gets. */
    static String principal(String caller) {
        return caller.replaceFirst("^token\\.", "");
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
