package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.metrics.Delta;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A change since the previous period, in {@code percent} or {@code points}. */
public record DeltaView(@Nullable BigDecimal value, Delta.Unit unit) {

    public static DeltaView of(Delta delta) {
        return new DeltaView(delta.value(), delta.unit());
    }
}
