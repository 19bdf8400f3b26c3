package com.openhouse.analytics.persistence.facts;

import org.jspecify.annotations.Nullable;

/** Tells how far the facts are, for those who run the product. */
public interface FactProgress {

    /** As it was at most some seconds ago; null before the first look. */
    @Nullable FactLag lag();
}
