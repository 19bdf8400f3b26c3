package com.openhouse.analytics.web.system;

import static com.openhouse.analytics.web.answer.Parameter.COMPARE;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;

import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.system.RequestLog;
import com.openhouse.analytics.domain.system.SystemMetrics;
import com.openhouse.analytics.domain.system.SystemMetricsCalculator;
import com.openhouse.analytics.domain.system.SystemQuery;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Answers;
import com.openhouse.analytics.web.answer.Asked;
import com.openhouse.analytics.web.answer.Comparison;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.answer.Views;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the backend itself fares; for super_admin only. */
@RestController
final class SystemController {

    private static final Map<String, String> COMPARED = Map.of(
            "error_rate", "error_rate",
            "client_error_rate", "client_error_rate",
            "throttled_rate", "throttled_rate");

    private final Answers answers;
    private final ScopePolicy policy;
    private final SystemMetricsCalculator calculator;
    private final RequestLog requests;

    SystemController(Answers answers, ScopePolicy policy, SystemMetricsCalculator calculator, RequestLog requests) {
        this.answers = answers;
        this.policy = policy;
        this.calculator = calculator;
        this.requests = requests;
    }

    @GetMapping(path = "/api/admin/analytics/system-load", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How the backend itself fares; for super_admin only")
    @Takes({TENANT_ID, RANGE, FROM, TO, COMPARE})
    Answer<SystemResponse> systemLoad(@AuthenticationPrincipal Principal principal, HttpServletRequest request) {
        policy.enforceSuperAdmin(principal);
        QueryParameters query = QueryParameters.of(request);
        boolean compare = query.comparePrevious();
        Asked asked = Asked.of("system-load", principal, query, "compare=" + compare, request);
        return answers.answer(asked, frame -> compare ? compared(inOneZone(frame)) : alone(inOneZone(frame)));
    }

    private SystemResponse alone(Frame frame) {
        SystemMetrics now = calculator.calculate(frame.scope(), new SystemQuery(frame.period()));
        return SystemMapper.INSTANCE.response(
                now, now.totalRequests(), requests.counts(), null, null, meta(frame, now.unavailable()));
    }

    private SystemResponse compared(Frame frame) {
        SystemMetrics now = calculator.calculate(frame.scope(), new SystemQuery(frame.period()));
        SystemMetrics before = calculator.calculate(
                frame.scope(), new SystemQuery(frame.period().previous()));
        Map<String, Delta> deltas = now.since(before);
        Map<String, Reason> gaps = Comparison.gaps(now.unavailable(), before.unavailable(), COMPARED, deltas);
        return SystemMapper.INSTANCE.response(
                now,
                now.totalRequests(),
                requests.counts(),
                SystemMapper.INSTANCE.previous(before, before.totalRequests()),
                Views.deltas(deltas),
                meta(frame, gaps));
    }

    /** A request may belong to no tenant, so all days are read in the one zone of the report, and that zone is named. */
    private static Frame inOneZone(Frame frame) {
        ReportingZones zones = frame.zones();
        return new Frame(
                frame.scope(),
                new ReportingZones(
                        zones.byTenant(), zones.calendar(), zones.calendar().getId()),
                frame.window(),
                frame.asOf());
    }

    private static Meta meta(Frame frame, Map<String, Reason> gaps) {
        return Meta.of(frame, Map.of(), new Excluded(0, 0), gaps);
    }
}
