package com.openhouse.analytics.domain.system;

import org.jspecify.annotations.Nullable;

/** How far facts and sums of facts are behind the messages: whoever keeps them says it, those who run the product read it. */
public final class FactProgress {

    private volatile @Nullable FactLag lag;

    public void tell(FactLag now) {
        lag = now;
    }

    /** As it was at most some seconds ago; null before the first look. */
    public @Nullable FactLag lag() {
        return lag;
    }
}
