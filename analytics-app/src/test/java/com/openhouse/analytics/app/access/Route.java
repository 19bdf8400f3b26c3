package com.openhouse.analytics.app.access;

import java.util.Arrays;
import java.util.List;

/**
 * A line of the specification.
 *
 * @param path with its id as {@code {development}} or the like
 * @param parameters the ids that its query takes
 */
record Route(String method, String path, String audience, List<String> parameters) {

    static Route of(String line) {
        String[] cells = line.split("\\|", -1);
        return new Route(cells[0].trim(), cells[1].trim(), cells[2].trim(), words(cells[3]));
    }

    /** What the id of the path is of; empty where it has none. */
    String kind() {
        return path.contains("{") ? path.replaceAll(".*\\{(\\w+)}.*", "$1") : "";
    }

    String at(String id) {
        return path.replaceAll("\\{\\w+}", id);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
