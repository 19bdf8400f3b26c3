package com.openhouse.analytics.persistence.rows;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the parts of a query that the request needs, so that each set of filters has a plan of its own. A file marks
 * such a part as <code>{if topic: and q.topic = :topic}</code>; it stays where a parameter of that name is given. A part may hold others.
 */
final class OptionalFragments {

    private static final Pattern MARK = Pattern.compile("\\{if (\\w+):([^{}]*)}");

    private OptionalFragments() {}

    static String apply(String text, Set<String> given) {
        String all = text;
        String inner = innermost(all, given);
        while (!inner.equals(all)) {
            all = inner;
            inner = innermost(all, given);
        }
        return all;
    }

    private static String innermost(String text, Set<String> given) {
        return MARK.matcher(text)
                .replaceAll(mark -> given.contains(mark.group(1)) ? Matcher.quoteReplacement(mark.group(2)) : "");
    }
}
