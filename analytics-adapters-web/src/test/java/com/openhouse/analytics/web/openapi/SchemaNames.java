package com.openhouse.analytics.web.openapi;

import java.util.HashMap;
import java.util.Map;

/** Names the published records: {@code ChatResponse.Day} is {@code ChatDay}. */
final class SchemaNames {

    private final Map<String, Class<?>> taken = new HashMap<>();

    String of(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name = (outer == null ? "" : plain(outer)) + plain(type);
        Class<?> known = taken.putIfAbsent(name, type);
        if (known != null && known != type) {
            throw new IllegalStateException(known + " and " + type + " would both be " + name);
        }
        return name;
    }

    private static String plain(Class<?> type) {
        return type.getSimpleName().replaceFirst("(Response|View)$", "");
    }
}
