package com.openhouse.analytics.web.dictionary;

import com.openhouse.analytics.domain.dictionary.MetricDefinition;
import com.openhouse.analytics.web.answer.Meta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published dictionary. */
record DictionaryResponse(List<Definition> items, int page, int pageSize, int total, Meta meta) {

    static DictionaryResponse of(List<MetricDefinition> definitions, Meta meta) {
        List<Definition> items = definitions.stream().map(Definition::of).toList();
        return new DictionaryResponse(items, 1, items.size(), items.size(), meta);
    }

    /** @param nullMeaning null for a figure that never is */
    record Definition(
            String key,
            String family,
            String name,
            String meaning,
            String formula,
            List<String> sourceTables,
            String unit,
            @Nullable String nullMeaning) {

        static Definition of(MetricDefinition metric) {
            return new Definition(
                    metric.key(),
                    metric.family(),
                    metric.name(),
                    metric.meaning(),
                    metric.formula(),
                    metric.sourceTables(),
                    metric.unit(),
                    metric.nullMeaning().isEmpty() ? null : metric.nullMeaning());
        }
    }
}
