package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws a series with gaps: a point per day, and a noted reason for each that has no value. */
record Points(String series, String field, Reason reason, Gaps gaps) {

    <V, P> List<P> of(
            ChatDays days, Function<ChatDays.Day, @Nullable V> value, BiFunction<ChatDays.Day, @Nullable V, P> point) {
        List<P> points = new ArrayList<>();
        for (ChatDays.Day day : days.days()) {
            V measured = value.apply(day);
            gaps.note(series + "[" + points.size() + "]." + field, measured, reason);
            points.add(point.apply(day, measured));
        }
        return List.copyOf(points);
    }
}
