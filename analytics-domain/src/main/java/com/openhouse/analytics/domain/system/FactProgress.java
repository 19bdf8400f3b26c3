package com.openhouse.analytics.domain.system;

import org.jspecify.annotations.Nullable;

/** Tells how far facts and sums of facts are behind the messages that they are made from. */
public interface FactProgress {

    /** As it was at most some seconds ago; null before the first look. */
    @Nullable FactLag lag();
}
