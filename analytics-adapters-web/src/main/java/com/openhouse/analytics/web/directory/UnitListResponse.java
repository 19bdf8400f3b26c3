package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.web.answer.Meta;
import java.util.List;
import java.util.Map;

/** The published shape of one page of units; {@code facets} are the values that each filter could have. */
record UnitListResponse(
        List<UnitItem> items, int page, int pageSize, long total, Map<String, List<Facet>> facets, Meta meta) {

    /** How many units there would be with this value, all other filters being kept. */
    record Facet(String value, long count) {}
}
