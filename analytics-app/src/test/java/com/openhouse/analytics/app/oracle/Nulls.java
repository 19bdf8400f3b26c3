package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every null of an answer has a reason in {@code meta.unavailable}, and every reason there has its null. */
final class Nulls {
    private Nulls() {}

    static List<String> unexplained(JsonNode answer, Set<String> plainlyEmpty) {
        JsonNode reasons = answer.path("meta").path("unavailable");
        List<String> nulls = new ArrayList<>();
        answer.properties().stream()
                .filter(field -> !field.getKey().equals("meta"))
                .forEach(field -> collect(field.getKey(), field.getValue(), nulls));
        List<String> problems = new ArrayList<>();
        for (String path : nulls) {
            if (!reasons.has(path) && !plainlyEmpty.contains(path.replaceAll(".*\\.", ""))) {
                problems.add(path + ": null without a reason");
            }
        }
        for (String path : reasons.propertyNames()) {
            if (!nulls.contains(path)) {
                problems.add("meta.unavailable[" + path + "]: a reason without its null");
            }
        }
        return problems;
    }

    private static void collect(String path, JsonNode node, List<String> nulls) {
        if (node.isNull()) {
            nulls.add(path);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), nulls);
            }
        }
        node.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), nulls));
    }
}
