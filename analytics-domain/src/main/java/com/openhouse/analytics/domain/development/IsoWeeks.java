package com.openhouse.analytics.domain.development;

import com.openhouse.analytics.domain.time.Window;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/** The ISO weeks that a window touches, such as {@code 2026-W37}. */
final class IsoWeeks {

    private IsoWeeks() {}

    static List<String> of(Window window) {
        return window.dates().stream().map(IsoWeeks::label).distinct().toList();
    }

    private static String label(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
