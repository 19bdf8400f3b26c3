package com.openhouse.analytics.app.access;

import java.util.List;
import java.util.Set;

/**
 * A route of the specification.
 *
 * @param path with its id as {@code {development}} or the like
 * @param parameters the ids that its query takes, as the document of the API tells
 */
record Route(String method, String path, String door, Set<String> parameters) {

    static Route of(String line, ApiPaths document) {
        List<String> cells = Table.cells(line);
        return new Route(
                cells.get(0), cells.get(1), cells.get(2), document.idParameters(cells.get(0), nameless(cells.get(1))));
    }

    /** What the id of the path is of; empty where it has none. */
    String kind() {
        return path.contains("{") ? path.replaceAll(".*\\{(\\w+)}.*", "$1") : "";
    }

    String at(String id) {
        return path.replaceAll("\\{\\w+}", id);
    }

    /** The same whatever its id is called. */
    String signature() {
        return method + " " + nameless(path);
    }

    static String nameless(String path) {
        return path.replaceAll("\\{\\w+}", "{}");
    }
}
