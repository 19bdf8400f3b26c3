package com.openhouse.analytics.app.oracle;

import java.util.List;

/** Which message rows are real traffic, and which are left out of every figure. */
final class Traffic {
    private Traffic() {}

    static List<RawData.Message> real(RawData data) {
        return data.messages.stream()
                .filter(row -> !isTest(row) && !contradictsDevelopment(data, row))
                .toList();
    }

    static boolean isTest(RawData.Message row) {
        return row.metadata() != null
                && "true".equals(String.valueOf(row.metadata().get("testMode")));
    }

    static boolean contradictsDevelopment(RawData data, RawData.Message row) {
        return data.developments.stream()
                .anyMatch(development -> development.id().equals(row.developmentId())
                        && !development.tenantId().equals(row.tenantId()));
    }
}
