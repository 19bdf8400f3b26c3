package com.openhouse.analytics.app.documents;

import com.openhouse.analytics.domain.dictionary.MetricDefinition;
import com.openhouse.analytics.domain.dictionary.MetricDictionary;
import com.openhouse.analytics.web.testing.CommittedDocument;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MetricsDocumentTest {

    private static final String HEAD = """
            # What every number means

            Made from the dictionary that the product itself answers with (`GET /api/admin/analytics/metrics`, and the info
            button of every card). `make docs` writes it anew; a test fails when it differs.

            Four laws stand above all definitions. No number without rows. A missing figure is null with a reason in
            `meta.unavailable`, never 0. Card, chart, table, drill-down and CSV of a figure come from the same SQL. Every
            fact is summed in its own table before anything is joined.

            Days, weeks and hours are those of the tenant that a fact belongs to (`tenants.contact->>'timezone'`, else the
            configured default). A window is half-open; the last 30 days are today and the 29 days before it. Days that
            have not begun are in no window.
            """;

    @Test
    void theDocumentSaysWhatTheDictionarySays() {
        new CommittedDocument("docs/metrics.md").mustEqual(rendered());
    }

    private static String rendered() {
        return HEAD
                + MetricDictionary.all().stream()
                        .collect(Collectors.groupingBy(
                                MetricDefinition::family, java.util.LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(family -> "\n## " + family.getKey() + "\n\n"
                                + "| figure | meaning | formula | sources | unit | null |\n|---|---|---|---|---|---|\n"
                                + family.getValue().stream()
                                        .map(MetricsDocumentTest::row)
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private static String row(MetricDefinition metric) {
        return "| **%s** `%s` | %s | %s | %s | %s | %s |%n"
                .formatted(
                        metric.name(),
                        metric.key(),
                        metric.meaning(),
                        metric.formula(),
                        String.join(", ", metric.sourceTables()),
                        metric.unit(),
                        metric.nullMeaning().isEmpty() ? "never" : metric.nullMeaning());
    }
}
