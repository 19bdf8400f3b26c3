package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a figure changed since the previous period; none where that was 0 or one of the two is not known. */
final class Change {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Change() {}

    static Map<String, @Nullable Object> ofAmounts(long now, long before) {
        return percent(BigDecimal.valueOf(now), BigDecimal.valueOf(before));
    }

    static Map<String, @Nullable Object> ofFigures(@Nullable Object now, @Nullable Object before) {
        return percent(number(now), number(before));
    }

    static Map<String, @Nullable Object> ofRatios(
            Map<String, @Nullable Object> now, Map<String, @Nullable Object> before) {
        BigDecimal one = number(now.get("value"));
        BigDecimal other = number(before.get("value"));
        return object("value", comparable(one, other) ? points(one, other) : none(), "unit", "points");
    }

    private static Map<String, @Nullable Object> percent(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return object("value", comparable(now, before) ? share(now, before) : none(), "unit", "percent");
    }

    private static Rounded share(BigDecimal now, BigDecimal before) {
        return new Rounded(now.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL128), 1);
    }

    private static Rounded points(BigDecimal now, BigDecimal before) {
        return new Rounded(now.subtract(before).multiply(HUNDRED), 1);
    }

    private static boolean comparable(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now != null && before != null && before.signum() != 0;
    }

    private static Missing none() {
        return Missing.of("no_denominator");
    }

    /** The figure as it is published. */
    private static @Nullable BigDecimal number(@Nullable Object figure) {
        if (figure instanceof Rounded rounded) {
            return rounded.exact().setScale(rounded.decimals(), RoundingMode.HALF_UP);
        } else if (figure instanceof Money money) {
            return number(money.amount());
        }
        return figure instanceof Number number ? BigDecimal.valueOf(number.longValue()) : null;
    }
}
