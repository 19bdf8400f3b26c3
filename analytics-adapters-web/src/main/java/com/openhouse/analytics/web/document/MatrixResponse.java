package com.openhouse.analytics.web.document;

import com.openhouse.analytics.domain.document.Availability;
import com.openhouse.analytics.web.answer.Meta;
import java.util.List;

/** Which kinds of documents the house types have, as it is published. */
record MatrixResponse(List<HouseType> houseTypes, List<Row> rows, Meta meta) {

    record HouseType(String houseTypeCode, long units) {}

    record Row(String documentKind, List<Availability> cells) {}
}
