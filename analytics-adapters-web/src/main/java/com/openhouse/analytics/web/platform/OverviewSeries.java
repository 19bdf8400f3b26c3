package com.openhouse.analytics.web.platform;

import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.listing.Csv;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The parts of the overview that are tables of their own, named like their fields. */
enum OverviewSeries {
    QUESTIONS_BY_DAY(OverviewResponse.Day.class, OverviewResponse::questionsByDay),
    TOP_5_DEVELOPMENTS_BY_ACTIVITY(OverviewResponse.TopDevelopment.class, OverviewResponse::topDevelopments);

    private final Function<Function<Frame, OverviewResponse>, Csv<?>> csv;

    <R extends Record> OverviewSeries(Class<R> type, Function<OverviewResponse, List<R>> rows) {
        this.csv =
                overview -> Csv.of(name().toLowerCase(Locale.ROOT), type, frame -> rows.apply(overview.apply(frame)));
    }

    Csv<?> of(Function<Frame, OverviewResponse> overview) {
        return csv.apply(overview);
    }
}
