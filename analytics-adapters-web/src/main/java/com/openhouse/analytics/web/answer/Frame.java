package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.Range;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.Window;
import com.openhouse.analytics.domain.time.WindowRequest;
import java.time.Instant;

/**
 * Within which an answer is computed; everything in it has been authorised and settled.
 *
 * @param asOf the moment that the figures are of
 */
public record Frame(Scope scope, ReportingZones zones, Window window, Instant asOf) {

    public ReportingPeriod period() {
        return new ReportingPeriod(window, zones);
    }

    /** From the Monday eleven weeks ago to today, whatever window was asked for. */
    public ReportingPeriod last12Weeks() {
        WindowRequest weeks = new WindowRequest(Range.LAST_12_WEEKS, null, null);
        return new ReportingPeriod(weeks.resolve(asOf, zones.calendar()), zones);
    }

    /** Today and the 29 days before it, whatever window was asked for. */
    public ReportingPeriod last30Days() {
        return new ReportingPeriod(WindowRequest.DEFAULT.resolve(asOf, zones.calendar()), zones);
    }

    /** The same with all days read in one zone, for what may belong to no tenant; that zone is named. */
    public Frame inOneZone() {
        ReportingZones one = new ReportingZones(
                zones.byTenant(), zones.calendar(), zones.calendar().getId());
        return new Frame(scope, one, window, asOf);
    }
}
