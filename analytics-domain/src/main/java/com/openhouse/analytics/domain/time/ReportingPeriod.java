package com.openhouse.analytics.domain.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A window of local days together with the zones that its days are read in. */
public record ReportingPeriod(Window window, ReportingZones zones) {

    public ReportingPeriod previous() {
        return new ReportingPeriod(window.previous(), zones);
    }

    public List<LocalDate> dates() {
        return window.dates();
    }

    /** Whether the day is not over yet where its dates are read. */
    public boolean partial(LocalDate date) {
        return window.partial(date, zones.calendar());
    }

    public ZoneId calendar() {
        return zones.calendar();
    }
}
