package com.openhouse.analytics.domain.dictionary;

import java.util.List;
import java.util.stream.Stream;

/** Every published figure, family by family. */
public final class MetricDictionary {

    private static final List<MetricDefinition> ALL = Stream.of(
                    OverviewDefinitions.ALL,
                    ChatDefinitions.ALL,
                    RagDefinitions.ALL,
                    SystemDefinitions.ALL,
                    DevelopmentDefinitions.ALL,
                    DocumentDefinitions.ALL,
                    HomeDefinitions.ALL)
            .flatMap(List::stream)
            .toList();

    private MetricDictionary() {}

    /** In the order in which the pages show them. */
    public static List<MetricDefinition> all() {
        return ALL;
    }
}
