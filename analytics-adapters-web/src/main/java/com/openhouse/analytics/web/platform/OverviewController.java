package com.openhouse.analytics.web.platform;

import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.platform.PlatformMetrics;
import com.openhouse.analytics.domain.platform.PlatformMetricsCalculator;
import com.openhouse.analytics.domain.platform.PlatformQuery;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Answers;
import com.openhouse.analytics.web.answer.Asked;
import com.openhouse.analytics.web.answer.Comparison;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Views;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The overview of a platform, a housing company or some developments. */
@RestController
final class OverviewController {

    private static final Map<String, String> COMPARED = Map.of("unanswered", "unanswered");

    private final Answers answers;
    private final PlatformMetricsCalculator calculator;

    OverviewController(Answers answers, PlatformMetricsCalculator calculator) {
        this.answers = answers;
        this.calculator = calculator;
    }

    @GetMapping(path = "/api/admin/analytics/overview", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> overview(@AuthenticationPrincipal Principal principal, HttpServletRequest request) {
        QueryParameters query =
                QueryParameters.of(request, "tenant_id", "development_id", "range", "from", "to", "compare");
        boolean compare = query.comparePrevious();
        Asked asked = Asked.of("overview", principal, query, "compare=" + compare, request);
        return answers.answer(asked, frame -> compare ? compared(frame) : alone(frame));
    }

    private OverviewResponse alone(Frame frame) {
        PlatformMetrics now = calculator.calculate(frame.scope(), query(frame));
        return OverviewMapper.INSTANCE.response(now, now.questions(), null, null, meta(frame, now, now.unavailable()));
    }

    private OverviewResponse compared(Frame frame) {
        PlatformQuery query = query(frame);
        PlatformMetrics now = calculator.calculate(frame.scope(), query);
        PlatformMetrics before = calculator.calculate(
                frame.scope(), new PlatformQuery(query.period().previous(), query.last30Days()));
        Map<String, Delta> deltas = now.since(before);
        Map<String, Reason> gaps = Comparison.gaps(now.unavailable(), before.unavailable(), COMPARED, deltas);
        return OverviewMapper.INSTANCE.response(
                now,
                now.questions(),
                OverviewMapper.INSTANCE.previous(before, before.questions()),
                Views.deltas(deltas),
                meta(frame, now, gaps));
    }

    private static PlatformQuery query(Frame frame) {
        return new PlatformQuery(frame.period(), frame.last30Days());
    }

    private static Meta meta(Frame frame, PlatformMetrics metrics, Map<String, Reason> gaps) {
        return Meta.of(frame, Map.of(), metrics.excluded(), gaps);
    }
}
