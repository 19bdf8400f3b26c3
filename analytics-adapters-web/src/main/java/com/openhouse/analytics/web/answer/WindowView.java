package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.time.Window;
import java.time.LocalDate;

/** The first and the last day of a window, both included. */
public record WindowView(LocalDate from, LocalDate to) {

    public static WindowView of(Window window) {
        return new WindowView(window.from(), window.to());
    }
}
