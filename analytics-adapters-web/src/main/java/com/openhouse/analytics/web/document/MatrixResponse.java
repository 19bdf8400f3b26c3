package com.openhouse.analytics.web.document;

import com.openhouse.analytics.domain.document.Availability;
import com.openhouse.analytics.web.answer.Meta;
import java.util.List;
import java.util.stream.IntStream;

/** Which kinds of documents the house types have, as it is published. */
record MatrixResponse(List<HouseType> houseTypes, List<Row> rows, Meta meta) {

    record HouseType(String houseTypeCode, long units) {}

    record Row(String documentKind, List<Availability> cells) {}

    /** A cell of the matrix as a row of its own: the form that spreadsheets pivot. */
    record Cell(String documentKind, String houseTypeCode, long units, Availability availability) {}

    List<Cell> cells() {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, houseTypes.size()).mapToObj(type -> cell(row, type)))
                .toList();
    }

    private Cell cell(Row row, int type) {
        HouseType of = houseTypes.get(type);
        return new Cell(
                row.documentKind(), of.houseTypeCode(), of.units(), row.cells().get(type));
    }
}
