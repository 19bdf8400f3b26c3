package com.openhouse.analytics.app.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the generated questions are about, where no writer says so. */
final class Topics {
    private static final Map<String, String> BY_WORD = new LinkedHashMap<>();

    static {
        BY_WORD.put("boiler", "heating");
        BY_WORD.put("bins", "waste_collection");
        BY_WORD.put("fuse", "electrical");
        BY_WORD.put("plumber", "plumbing");
        BY_WORD.put("oven", "appliances");
    }

    private Topics() {}

    static String of(String text) {
        String words = " " + Texts.normalised(text).replaceAll("[^a-z0-9]+", " ") + " ";
        return BY_WORD.entrySet().stream()
                .filter(topic -> words.contains(" " + topic.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("unclassified");
    }
}
