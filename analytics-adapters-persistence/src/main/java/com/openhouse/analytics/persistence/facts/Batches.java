package com.openhouse.analytics.persistence.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Parts work so that no transaction is long and no statement large. */
final class Batches {

    static final int SIZE = 2_000;

    private Batches() {}

    static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            batches.add(list.subList(from, Math.min(from + SIZE, list.size())));
        }
        return batches;
    }
}
