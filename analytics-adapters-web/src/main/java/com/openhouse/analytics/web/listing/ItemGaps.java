package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import java.util.List;
import java.util.Map;

/** Tells why fields of the rows of a page are null. */
public final class ItemGaps {

    private ItemGaps() {}

    /**
     * The reasons by path, such as {@code items[3].rating}.
     *
     * @param reasons of each field that can be null for want of a value
     */
    public static <R extends Record> Map<String, Reason> of(List<R> items, Class<R> type, Map<String, Reason> reasons) {
        List<CsvColumn> fields = CsvColumn.of(type).stream()
                .filter(field -> reasons.containsKey(field.name()))
                .toList();
        Gaps gaps = new Gaps();
        for (int i = 0; i < items.size(); i++) {
            for (CsvColumn field : fields) {
                gaps.note(
                        "items[" + i + "]." + field.name(),
                        field.value().apply(items.get(i)),
                        reasons.get(field.name()));
            }
        }
        return gaps.byPath();
    }
}
