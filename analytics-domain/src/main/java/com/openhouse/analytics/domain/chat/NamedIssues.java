package com.openhouse.analytics.domain.chat;

import java.util.List;

/**
 * What the top issues of a scope name, each on its own; everything else is other.
 *
 * @param topics the most asked topics, and {@code unclassified}
 * @param houseTypes codes that are planned or built
 */
public record NamedIssues(List<String> topics, List<String> houseTypes) {

    /** The topic that gathers those that are not named. */
    public static final String OTHER = "other";

    public static final NamedIssues NONE = new NamedIssues(List.of(), List.of());
}
