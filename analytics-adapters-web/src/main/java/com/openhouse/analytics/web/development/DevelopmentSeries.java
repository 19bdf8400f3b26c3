package com.openhouse.analytics.web.development;

import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.Part;
import java.util.function.Function;

/** The parts of the figures of a development that are tables of their own, named like their fields. */
enum DevelopmentSeries {
    MESSAGE_COUNT_BY_DAY(new Part<>(DevelopmentResponse.Day.class, DevelopmentResponse::messageCountByDay)),
    TOP_ISSUES(new Part<>(TopicCell.OfWeek.class, development -> TopicCell.byWeek(development.topIssues()))),
    TOP_ISSUES_BY_HOUSE_TYPE(
            new Part<>(TopicCell.OfHouseType.class, development -> TopicCell.byHouseType(development.topIssues()))),
    RAG_CHUNK_COVERAGE(new Part<>(
            DevelopmentResponse.Uncovered.class,
            development -> development.ragChunkCoverage().uncovered()));

    private final Part<DevelopmentResponse, ?> part;

    DevelopmentSeries(Part<DevelopmentResponse, ?> part) {
        this.part = part;
    }

    Csv<?> of(Function<Frame, DevelopmentResponse> development) {
        return part.csv(this, development);
    }
}
