package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.scope.Scope;
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

    /** Today and the 29 days before it, whatever window was asked for. */
    public ReportingPeriod last30Days() {
        return new ReportingPeriod(WindowRequest.DEFAULT.resolve(asOf, zones.calendar()), zones);
    }
}
