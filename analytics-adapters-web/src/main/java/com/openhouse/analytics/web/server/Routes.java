package com.openhouse.analytics.web.server;

import com.openhouse.analytics.domain.scope.Role;
import com.openhouse.analytics.domain.scope.TokenScope;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** Every route of the API and who may come near it; what a role may see there is decided by the scope. */
final class Routes {

    private static final String FIGURES = "/api/admin/analytics/";

    /** What opens a route: a role, or the scope of a program's token. */
    private static final String[] PEOPLE = people();

    private static final String[] READERS = with(people(), "SCOPE_" + TokenScope.READ.name());
    private static final String[] REPORTERS = {"SCOPE_" + TokenScope.TELEMETRY.name()};
    private static final String[] ANYBODY = {};

    static final List<Route> ALL = Stream.of(
                    routes(ANYBODY, HttpMethod.POST, "/api/auth/", "login", "refresh", "logout"),
                    routes(ANYBODY, HttpMethod.GET, "/api/auth/", "config"),
                    routes(PEOPLE, HttpMethod.GET, "/api/auth/", "me"),
                    routes(
                            READERS,
                            HttpMethod.GET,
                            FIGURES,
                            "overview",
                            "chat",
                            "rag",
                            "system-load",
                            "metrics",
                            "questions",
                            "developments",
                            "developments/{id}/overview",
                            "developments/{id}/chat",
                            "developments/{id}/documents",
                            "developments/{id}/documents/matrix",
                            "developments/{id}/units",
                            "developments/{id}/homeowners",
                            "units/{id}",
                            "homeowners/{id}"),
                    routes(PEOPLE, HttpMethod.GET, FIGURES, "access-log", "tokens"),
                    routes(PEOPLE, HttpMethod.POST, FIGURES, "tokens"),
                    routes(PEOPLE, HttpMethod.DELETE, FIGURES, "tokens/{id}"),
                    routes(REPORTERS, HttpMethod.POST, "/api/telemetry/", "document-events", "feedback"))
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    /** The methods that an address takes, HEAD wherever GET is one; empty where there is no such address. */
    static Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        at(path).forEach(route -> route.methods().forEach(method -> methods.add(method.name())));
        return methods;
    }

    /** Whether some method of the address is for everybody. */
    static boolean isOpenToAnybody(String path) {
        return at(path).anyMatch(route -> route.authorities().isEmpty());
    }

    private static Stream<Route> at(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return ALL.stream().filter(route -> route.matches(parsed));
    }

    private static List<Route> routes(String[] authorities, HttpMethod method, String base, String... paths) {
        return Arrays.stream(paths)
                .map(path -> Route.of(method, base + path, authorities))
                .toList();
    }

    private static String[] people() {
        return Arrays.stream(Role.values()).map(role -> "ROLE_" + role.name()).toArray(String[]::new);
    }

    private static String[] with(String[] some, String another) {
        return Stream.concat(Arrays.stream(some), Stream.of(another)).toArray(String[]::new);
    }
}
