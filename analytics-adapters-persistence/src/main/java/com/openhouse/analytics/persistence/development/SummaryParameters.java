package com.openhouse.analytics.persistence.development;

import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.persistence.rows.PeriodParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The last 30 days, and the rolling 168 hours of those who count as active. */
final class SummaryParameters {

    private static final Duration RECENTLY = Duration.ofHours(168);

    private SummaryParameters() {}

    static Map<String, Object> of(ReportingPeriod last30Days) {
        Instant asOf = last30Days.window().asOf();
        Map<String, Object> parameters = new HashMap<>(PeriodParameters.of(last30Days));
        parameters.put("as_of", asOf);
        parameters.put("since", asOf.minus(RECENTLY));
        return parameters;
    }
}
