package com.openhouse.analytics.domain.metrics;

import com.openhouse.analytics.domain.scope.Scope;

/**
 * Computes the figures of one family.
 *
 * @param <Q> what is asked: the window and the bounds of lists
 * @param <M> the figures, complete, with the reasons for those that are null
 */
public interface MetricsCalculator<Q, M> {

    /** The figures of exactly this scope; an empty scope has zeros and nulls. */
    M calculate(Scope scope, Q query);
}
