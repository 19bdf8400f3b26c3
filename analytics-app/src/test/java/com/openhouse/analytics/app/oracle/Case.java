package com.openhouse.analytics.app.oracle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request and the answer that the rows call for.
 *
 * @param kind of the caller
 * @param seen what the answer is made from
 */
record Case(RawData.Admin admin, String kind, Endpoint endpoint, Query query, int status, Facts seen) {
    Map<String, @Nullable Object> expected() {
        return endpoint.answer(seen, query);
    }

    /** The same caller asks the same address otherwise. */
    Case asking(Query other) {
        return new Case(admin, kind, endpoint, other, status, seen);
    }

    /** The same caller goes on to the rows of a figure. */
    Case following(Figure figure) {
        return new Case(admin, kind, figure.list(), figure.query(), status, seen.within(figure.development()));
    }

    String path() {
        return endpoint.path(query);
    }

    @Override
    public String toString() {
        return kind + " " + admin.id() + " GET " + path();
    }
}
