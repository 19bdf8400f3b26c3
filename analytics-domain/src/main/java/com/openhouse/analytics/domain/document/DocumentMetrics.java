package com.openhouse.analytics.domain.document;

import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import java.util.Map;

/**
 * How some documents are used.
 *
 * @param excluded message rows that no figure counts, all time
 * @param unavailable why a field is null, by its path in the published answer
 */
public record DocumentMetrics(Page<DocumentEngagement> documents, Excluded excluded, Map<String, Reason> unavailable) {

    public static DocumentMetrics of(Page<DocumentFacts> facts, Excluded excluded) {
        Page<DocumentEngagement> documents = facts.map(DocumentEngagement::of);
        Gaps gaps = new Gaps();
        for (int i = 0; i < documents.items().size(); i++) {
            documents.items().get(i).note("items[" + i + "].", gaps);
        }
        return new DocumentMetrics(documents, excluded, gaps.byPath());
    }
}
