package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.metrics.MetricsCalculator;
import com.openhouse.analytics.domain.scope.Scope;
import java.util.function.Consumer;

/** Compares the developments of a scope, a page at a time. */
public interface DevelopmentListCalculator extends MetricsCalculator<DevelopmentListQuery, DevelopmentList> {

    /** Hands over every development that the query finds, whatever its page, one at a time. */
    void forEach(Scope scope, DevelopmentListQuery query, Consumer<DevelopmentSummary> development);
}
