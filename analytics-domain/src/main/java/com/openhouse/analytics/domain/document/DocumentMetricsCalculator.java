package com.openhouse.analytics.domain.document;

import com.openhouse.analytics.domain.metrics.MetricsCalculator;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.function.Consumer;

/** Computes how documents are used, a page at a time. */
public interface DocumentMetricsCalculator extends MetricsCalculator<DocumentQuery, DocumentMetrics> {

    /** Hands over every document that the query finds, whatever its page, one at a time and in constant memory. */
    void forEach(Scope scope, DocumentQuery query, Consumer<DocumentEngagement> document);
}
