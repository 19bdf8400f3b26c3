package com.openhouse.analytics.web.document;

import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.Part;
import java.util.function.Function;

/** The parts of the matrix of documents that are tables of their own, named like their fields. */
enum MatrixSeries {
    ROWS(new Part<>(MatrixResponse.Cell.class, MatrixResponse::cells)),
    HOUSE_TYPES(new Part<>(MatrixResponse.HouseType.class, MatrixResponse::houseTypes));

    private final Part<MatrixResponse, ?> part;

    MatrixSeries(Part<MatrixResponse, ?> part) {
        this.part = part;
    }

    Csv<?> of(Function<Frame, MatrixResponse> matrix) {
        return part.csv(this, matrix);
    }
}
