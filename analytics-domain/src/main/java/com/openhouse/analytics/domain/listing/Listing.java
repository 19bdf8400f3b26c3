package com.openhouse.analytics.domain.listing;

import com.openhouse.analytics.domain.scope.Scope;
import java.util.function.Consumer;

/**
 * Gives the rows behind figures, page by page or all of them.
 *
 * @param <Q> the filters
 * @param <F> the fields that rows can be sorted by
 * @param <T> a row
 */
public interface Listing<Q, F extends Enum<F>, T> {

    /** One page and the number of all rows that pass the filters; a page after the last one is empty. */
    Page<T> page(Scope scope, Q query, Order<F> order, PageRequest page);

    /** Hands over every row that passes the filters, one at a time and in constant memory. */
    void forEach(Scope scope, Q query, Order<F> order, Consumer<? super T> row);
}
