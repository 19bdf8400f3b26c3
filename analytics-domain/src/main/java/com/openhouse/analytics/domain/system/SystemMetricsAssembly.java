package com.openhouse.analytics.domain.system;

import static java.util.stream.Collectors.toMap;

import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Turns counts into figures, noting a reason for each that cannot be told. */
final class SystemMetricsAssembly {

    private final SystemFacts facts;
    private final ReportingPeriod period;
    private final Gaps gaps = new Gaps();

    SystemMetricsAssembly(SystemFacts facts, ReportingPeriod period) {
        this.facts = facts;
        this.period = period;
    }

    SystemMetrics assemble() {
        Basis basis = facts.requests().isEmpty() ? Basis.AUDIT_EVENTS : Basis.REQUESTS;
        return new SystemMetrics(
                period,
                basis,
                rate("error_rate", basis, RequestDayFacts::errors),
                rate("client_error_rate", basis, RequestDayFacts::clientErrors),
                rate("throttled_rate", basis, RequestDayFacts::throttled),
                basis == Basis.REQUESTS ? requestDays() : eventDays(),
                facts.errors().stream().map(ErrorType::of).toList(),
                facts.durations(),
                platform(),
                gaps.byPath());
    }

    private Ratio rate(String path, Basis basis, ToLongFunction<RequestDayFacts> part) {
        if (basis == Basis.REQUESTS) {
            return gaps.note(path, Ratio.of(sum(part), sum(RequestDayFacts::requests)));
        }
        gaps.note(path + ".value", null, Reason.NOT_RECORDED);
        gaps.note(path + ".numerator", null, Reason.NOT_RECORDED);
        return Ratio.withheld(0);
    }

    private long sum(ToLongFunction<RequestDayFacts> figure) {
        return facts.requests().stream().mapToLong(figure).sum();
    }

    private List<RequestDay> requestDays() {
        Map<LocalDate, RequestDayFacts> byDate =
                facts.requests().stream().collect(toMap(RequestDayFacts::date, Function.identity()));
        List<RequestDay> days = new ArrayList<>();
        for (LocalDate date : period.dates()) {
            RequestDayFacts day = byDate.getOrDefault(date, RequestDayFacts.none(date));
            gaps.note("requests_by_day[" + days.size() + "].p95_ms", day.p95Ms(), Reason.NO_SAMPLES);
            days.add(new RequestDay(
                    date,
                    day.requests(),
                    day.errors(),
                    day.clientErrors(),
                    day.throttled(),
                    day.p95Ms() == null ? null : day.p95Ms().setScale(1, RoundingMode.HALF_UP),
                    period.partial(date)));
        }
        return List.copyOf(days);
    }

    private List<RequestDay> eventDays() {
        Map<LocalDate, Long> byDate =
                facts.events().stream().collect(toMap(EventDayFacts::date, EventDayFacts::events));
        List<RequestDay> days = new ArrayList<>();
        for (LocalDate date : period.dates()) {
            String path = "requests_by_day[" + days.size() + "].";
            for (String field : List.of("errors", "client_errors", "throttled", "p95_ms")) {
                gaps.note(path + field, null, Reason.NOT_RECORDED);
            }
            days.add(new RequestDay(date, byDate.getOrDefault(date, 0L), null, null, null, null, period.partial(date)));
        }
        return List.copyOf(days);
    }

    private @Nullable PlatformUse platform() {
        PlatformUse use = facts.platform();
        if (use == null) {
            for (String path : List.of("cache_hit_ratio", "cache", "rate_limits")) {
                gaps.note(path, null, Reason.OUT_OF_SCOPE);
            }
            return null;
        }
        gaps.note("cache_hit_ratio", use.cache().hitRatio());
        gaps.note("rate_limits.limited_keys", use.rateLimits().limitedKeys(), Reason.NOT_RECORDED);
        List<LimitedKey> top = use.rateLimits().top();
        for (int i = 0; i < top.size(); i++) {
            gaps.note("rate_limits.top[" + i + "].limit", top.get(i).limit(), Reason.NOT_RECORDED);
        }
        return use;
    }
}
