package com.openhouse.analytics.web.system;

import static com.openhouse.analytics.web.answer.Parameter.COMPARE;
import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.SERIES;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;

import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Gaps;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.domain.system.FactLag;
import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.domain.system.SystemMetrics;
import com.openhouse.analytics.domain.system.SystemMetricsCalculator;
import com.openhouse.analytics.domain.system.SystemQuery;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Comparison;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.answer.Views;
import com.openhouse.analytics.web.listing.Format;
import com.openhouse.analytics.web.listing.ListAsked;
import com.openhouse.analytics.web.listing.Lists;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the backend itself fares; for super_admin only. */
@RestController
final class SystemController {

    private static final Map<String, String> COMPARED = Map.of(
            "error_rate", "error_rate",
            "client_error_rate", "client_error_rate",
            "throttled_rate", "throttled_rate");

    private final Lists lists;
    private final ScopePolicy policy;
    private final SystemMetricsCalculator calculator;
    private final AuditLog requests;
    private final FactProgress facts;

    SystemController(
            Lists lists,
            ScopePolicy policy,
            SystemMetricsCalculator calculator,
            AuditLog requests,
            FactProgress facts) {
        this.lists = lists;
        this.policy = policy;
        this.calculator = calculator;
        this.requests = requests;
        this.facts = facts;
    }

    @GetMapping("/api/admin/analytics/system-load")
    @Operation(summary = "How the backend itself fares; for super_admin only")
    @Takes(
            value = {TENANT_ID, RANGE, FROM, TO, COMPARE, FORMAT, SERIES},
            series = SystemSeries.class)
    @Nullable Answer<SystemResponse> systemLoad(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        policy.enforceSuperAdmin(principal);
        QueryParameters query = QueryParameters.of(request);
        boolean compare = query.comparePrevious();
        SystemSeries series =
                query.series(SystemSeries.class, SystemSeries.REQUESTS_BY_DAY, Format.of(query, request) == Format.CSV);
        return lists.answer(
                ListAsked.of("system-load", principal, query, request),
                response,
                Frame::inOneZone,
                frame -> compare ? compared(frame) : alone(frame),
                series.of(this::alone));
    }

    private SystemResponse alone(Frame frame) {
        SystemMetrics now = calculator.calculate(frame.scope(), new SystemQuery(frame.period()));
        FactLag lag = facts.lag();
        return SystemMapper.INSTANCE.response(
                now, now.totalRequests(), requests.counts(), lag, null, null, meta(frame, now.unavailable(), lag));
    }

    private SystemResponse compared(Frame frame) {
        SystemMetrics now = calculator.calculate(frame.scope(), new SystemQuery(frame.period()));
        SystemMetrics before = calculator.calculate(
                frame.scope(), new SystemQuery(frame.period().previous()));
        FactLag lag = facts.lag();
        Map<String, Delta> deltas = now.since(before);
        Map<String, Reason> gaps = Comparison.gaps(now.unavailable(), before.unavailable(), COMPARED, deltas);
        return SystemMapper.INSTANCE.response(
                now,
                now.totalRequests(),
                requests.counts(),
                lag,
                SystemMapper.INSTANCE.previous(before, before.totalRequests()),
                Views.deltas(deltas),
                meta(frame, gaps, lag));
    }

    private static Meta meta(Frame frame, Map<String, Reason> unavailable, @Nullable FactLag lag) {
        Gaps gaps = new Gaps();
        gaps.addAll("", unavailable);
        gaps.note("facts", lag, Reason.NOT_RECORDED);
        if (lag != null) {
            gaps.note("facts.caught_up_at", lag.caughtUpAt(), Reason.NOT_RECORDED);
        }
        return Meta.of(frame, Map.of(), new Excluded(0, 0), gaps.byPath());
    }
}
