package com.openhouse.analytics.web.problem;

/** Makes a path that somebody sent fit for a log line and an answer. */
final class PathText {

    private static final int MAX = 200;

    private PathText() {}

    static String printable(String path) {
        String plain = path.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() <= MAX ? plain : plain.substring(0, MAX);
    }
}
