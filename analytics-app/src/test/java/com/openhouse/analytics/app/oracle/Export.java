package com.openhouse.analytics.app.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A table that can be had as CSV: the items of a list, or a part of an answer. */
record Export(Endpoint endpoint, String series) {
    static final List<Export> ALL = Arrays.stream(Endpoint.values())
            .flatMap(endpoint -> endpoint.series.stream().map(series -> new Export(endpoint, series)))
            .toList();

    /** How many are asked of one company. */
    private static final int AT_ONCE = 6;

    /** Those whose turn it is; companies of one layout, which follow each other by two, ask for each equally often. */
    static List<Export> of(long seed) {
        long first = seed / Layout.values().length * AT_ONCE;
        return LongStream.range(first, first + AT_ONCE)
                .mapToObj(turn -> ALL.get((int) (turn % ALL.size())))
                .toList();
    }

    /** The first of these requests that is answered with the table. */
    Optional<Case> asked(List<Case> cases) {
        return cases.stream()
                .filter(one -> one.endpoint() == endpoint && one.status() == 200)
                .findFirst();
    }

    boolean isWholeList() {
        return series.equals("items");
    }

    /** A part is named, the items of a list are what it gives unless told. */
    Query asCsv(Query query) {
        Query csv = query.with("format", "csv");
        return isWholeList() ? csv : csv.with("series", series);
    }
}
