package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.metrics.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share with what it was made of. */
public record RatioView(
        @Nullable BigDecimal value, @Nullable Long numerator, long denominator) {

    public static RatioView of(Ratio ratio) {
        return new RatioView(ratio.value(), ratio.numerator(), ratio.denominator());
    }
}
