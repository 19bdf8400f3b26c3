package com.openhouse.analytics.web.platform;

import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.Part;
import java.util.function.Function;

/** The parts of the overview that are tables of their own, named like their fields. */
enum OverviewSeries {
    QUESTIONS_BY_DAY(new Part<>(OverviewResponse.Day.class, OverviewResponse::questionsByDay)),
    TOP_5_DEVELOPMENTS_BY_ACTIVITY(
            new Part<>(OverviewResponse.TopDevelopment.class, OverviewResponse::topDevelopments));

    private final Part<OverviewResponse, ?> part;

    OverviewSeries(Part<OverviewResponse, ?> part) {
        this.part = part;
    }

    Csv<?> of(Function<Frame, OverviewResponse> overview) {
        return part.csv(this, overview);
    }
}
