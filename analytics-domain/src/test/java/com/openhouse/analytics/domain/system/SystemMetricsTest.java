package com.openhouse.analytics.domain.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemMetricsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ReportingPeriod TWO_DAYS = new ReportingPeriod(
            new Window(TODAY.minusDays(1), TODAY, Instant.parse("2026-11-23T12:00:00Z")),
            ReportingZones.ofPlatform(Map.of(), ZoneId.of("Europe/Dublin")));

    @Test
    void theSumOfTheSeriesIsTheTotalAndTheDenominator() {
        SystemMetrics metrics = requests(new RequestDayFacts(TODAY, 8, 2, 1, 1, BigDecimal.TEN));

        assertThat(metrics.totalRequests()).isEqualTo(8);
        assertThat(metrics.errorRate()).isEqualTo(Ratio.of(2, 8));
        assertThat(metrics.requestsByDay()).extracting(RequestDay::requests).containsExactly(0L, 8L);
        assertThat(metrics.requestsByDay()).extracting(RequestDay::partial).containsExactly(false, true);
    }

    @Test
    void aDayWithoutRequestsHasZeroErrorsAndNoDuration() {
        RequestDay quiet = requests(new RequestDayFacts(TODAY, 1, 0, 0, 0, BigDecimal.TEN))
                .requestsByDay()
                .get(0);

        assertThat(quiet.errors()).isZero();
        assertThat(quiet.p95Ms()).isNull();
    }

    @Test
    void eventsTellNothingOfErrors() {
        SystemMetrics metrics = events(new EventDayFacts(TODAY, 5));

        assertThat(metrics.basis()).isEqualTo(Basis.AUDIT_EVENTS);
        assertThat(metrics.totalRequests()).isEqualTo(5);
        assertThat(metrics.errorRate().value()).isNull();
        assertThat(metrics.requestsByDay().get(1).errors()).isNull();
        assertThat(metrics.unavailable()).containsEntry("requests_by_day[1].errors", Reason.NOT_RECORDED);
    }

    @Test
    void requestsAndEventsAreNotCompared() {
        SystemMetrics now = requests(new RequestDayFacts(TODAY, 8, 2, 1, 1, BigDecimal.TEN));

        assertThat(now.since(events(new EventDayFacts(TODAY, 5)))
                        .get("total_requests")
                        .value())
                .isNull();
        assertThat(now.since(requests(new RequestDayFacts(TODAY, 4, 2, 0, 0, BigDecimal.ONE)))
                        .get("total_requests")
                        .value())
                .isEqualByComparingTo("100.0");
    }

    private static SystemMetrics requests(RequestDayFacts day) {
        return SystemMetrics.of(new SystemFacts(List.of(day), List.of(), List.of(), List.of(), null), TWO_DAYS);
    }

    private static SystemMetrics events(EventDayFacts day) {
        return SystemMetrics.of(new SystemFacts(List.of(), List.of(day), List.of(), List.of(), null), TWO_DAYS);
    }
}
