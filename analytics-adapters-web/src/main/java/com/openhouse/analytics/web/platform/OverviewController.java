package com.openhouse.analytics.web.platform;

import static com.openhouse.analytics.web.answer.Parameter.COMPARE;
import static com.openhouse.analytics.web.answer.Parameter.DEVELOPMENT_ID;
import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.SERIES;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;

import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.platform.PlatformMetrics;
import com.openhouse.analytics.domain.platform.PlatformMetricsCalculator;
import com.openhouse.analytics.domain.platform.PlatformQuery;
import com.openhouse.analytics.domain.scope.Principal;
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

/** The overview of a platform, a housing company or some developments. */
@RestController
final class OverviewController {

    private static final Map<String, String> COMPARED = Map.of("unanswered", "unanswered");

    private final Lists lists;
    private final PlatformMetricsCalculator calculator;

    OverviewController(Lists lists, PlatformMetricsCalculator calculator) {
        this.lists = lists;
        this.calculator = calculator;
    }

    @GetMapping("/api/admin/analytics/overview")
    @Operation(summary = "A platform, a housing company or some developments at a glance")
    @Takes(
            value = {TENANT_ID, DEVELOPMENT_ID, RANGE, FROM, TO, COMPARE, FORMAT, SERIES},
            series = OverviewSeries.class)
    @Nullable Answer<OverviewResponse> overview(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        boolean compare = query.comparePrevious();
        OverviewSeries series = query.series(
                OverviewSeries.class, OverviewSeries.QUESTIONS_BY_DAY, Format.of(query, request) == Format.CSV);
        return lists.answer(
                ListAsked.of("overview", principal, query, request),
                response,
                frame -> compare ? compared(frame) : alone(frame),
                series.of(this::alone));
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
