package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.web.answer.AnswerSettings;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.ScopeView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The lines before the header of a CSV document, each starting with {@code # }: what it holds and as of when. They
 * hold neither commas nor quotes, so that a spreadsheet shows each in one cell and a parser can skip them.
 */
final class CsvPreamble {

    private CsvPreamble() {}

    static List<String> lines(String name, Frame frame, String filters) {
        return List.of(
                "# OpenHouse Analytics " + name,
                "# as_of: " + frame.asOf(),
                "# zone: " + frame.zones().echo(),
                "# window: " + frame.window().from() + " to " + frame.window().to(),
                "# scope: " + scope(ScopeView.of(frame.scope())),
                "# filters: " + (filters.isEmpty() ? "none" : filters),
                "# metric_version: " + AnswerSettings.METRIC_VERSION);
    }

    private static String scope(ScopeView scope) {
        String tenant = scope.tenantId() == null ? "" : " tenant " + scope.tenantId();
        return scope.kind().name().toLowerCase(Locale.ROOT)
                + tenant
                + (scope.developmentIds() == null
                        ? ""
                        : scope.developmentIds().stream()
                                .map(id -> " development " + id)
                                .collect(Collectors.joining()));
    }
}
