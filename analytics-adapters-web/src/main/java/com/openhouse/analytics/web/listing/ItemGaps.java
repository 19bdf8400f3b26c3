package com.openhouse.analytics.web.listing;

import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells why fields of the rows of a page are null. */
public final class ItemGaps {

    private ItemGaps() {}

    /**
     * The reasons by path, such as {@code items[3].rating}.
     *
     * @param reasons of each field that can be null for want of a value
     */
    public static <R extends Record> Map<String, Reason> of(List<R> items, Class<R> type, Map<String, Reason> reasons) {
        Gaps gaps = new Gaps();
        for (int i = 0; i < items.size(); i++) {
            note("items[" + i + "].", items.get(i), type, reasons, gaps);
        }
        return gaps.byPath();
    }

    /** The same of one row that stands at a place of its own, such as {@code unit}; a row of null lacks nothing. */
    public static <R extends Record> Map<String, Reason> of(
            String place, @Nullable R row, Class<R> type, Map<String, Reason> reasons) {
        Gaps gaps = new Gaps();
        if (row != null) {
            note(place + ".", row, type, reasons, gaps);
        }
        return gaps.byPath();
    }

    private static <R extends Record> void note(
            String prefix, R row, Class<R> type, Map<String, Reason> reasons, Gaps gaps) {
        CsvColumn.of(type).stream()
                .filter(field -> reasons.containsKey(field.name()))
                .forEach(
                        field -> gaps.note(prefix + field.name(), field.value().apply(row), reasons.get(field.name())));
    }
}
