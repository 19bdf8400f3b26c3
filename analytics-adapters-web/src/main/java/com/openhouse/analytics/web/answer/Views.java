package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.time.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the values that all families share are published. */
public final class Views {

    private static final int MONEY_DECIMALS = 6;

    private Views() {}

    public static RatioView ratio(Ratio ratio) {
        return RatioView.of(ratio);
    }

    public static WindowView window(Window window) {
        return WindowView.of(window);
    }

    /** Money with 6 decimals, as text, so that no reader makes a float of it. */
    public static @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : amount.setScale(MONEY_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    public static Map<String, DeltaView> deltas(Map<String, Delta> deltas) {
        Map<String, DeltaView> views = new LinkedHashMap<>();
        deltas.forEach((name, delta) -> views.put(name, DeltaView.of(delta)));
        return views;
    }
}
