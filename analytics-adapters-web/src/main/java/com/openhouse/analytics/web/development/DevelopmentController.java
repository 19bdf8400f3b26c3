package com.openhouse.analytics.web.development;

import static com.openhouse.analytics.web.answer.Parameter.COMPARE;
import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.SERIES;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;

import com.openhouse.analytics.domain.chat.Traffic;
import com.openhouse.analytics.domain.development.DevelopmentMetrics;
import com.openhouse.analytics.domain.development.DevelopmentMetricsCalculator;
import com.openhouse.analytics.domain.development.DevelopmentQuery;
import com.openhouse.analytics.domain.metrics.Delta;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Comparison;
import com.openhouse.analytics.web.answer.DeltaView;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The figures of one development. */
@RestController
final class DevelopmentController {

    private final Lists lists;
    private final DevelopmentMetricsCalculator calculator;

    DevelopmentController(Lists lists, DevelopmentMetricsCalculator calculator) {
        this.lists = lists;
        this.calculator = calculator;
    }

    @GetMapping("/api/admin/analytics/developments/{development_id}/overview")
    @Operation(summary = "The figures of a development")
    @Takes(
            value = {TENANT_ID, RANGE, FROM, TO, COMPARE, FORMAT, SERIES},
            series = DevelopmentSeries.class)
    @Nullable Answer<DevelopmentResponse> overview(
            @AuthenticationPrincipal Principal principal,
            @PathVariable("development_id") String developmentId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        boolean compare = query.comparePrevious();
        DevelopmentSeries series = query.series(
                DevelopmentSeries.class,
                DevelopmentSeries.MESSAGE_COUNT_BY_DAY,
                Format.of(query, request) == Format.CSV);
        return lists.answer(
                ListAsked.of("development", principal, query, query.scopeOf(developmentId), request),
                response,
                frame -> compare ? compared(frame) : alone(frame),
                series.of(this::alone));
    }

    private DevelopmentResponse alone(Frame frame) {
        DevelopmentMetrics now = calculate(frame, frame.period());
        return response(now, null, null, meta(frame, now, now.unavailable()));
    }

    private DevelopmentResponse compared(Frame frame) {
        DevelopmentMetrics now = calculate(frame, frame.period());
        Traffic before = calculate(frame, frame.period().previous()).traffic();
        Map<String, Delta> deltas = now.since(before);
        Map<String, Reason> gaps = Comparison.gaps(now.unavailable(), Map.of(), Map.of(), deltas);
        return response(now, DevelopmentMapper.INSTANCE.previous(before), Views.deltas(deltas), meta(frame, now, gaps));
    }

    private DevelopmentMetrics calculate(Frame frame, ReportingPeriod period) {
        return calculator.calculate(
                frame.scope(), new DevelopmentQuery(period, frame.last30Days(), frame.last12Weeks()));
    }

    private static DevelopmentResponse response(
            DevelopmentMetrics metrics,
            DevelopmentResponse.@Nullable Previous previous,
            @Nullable Map<String, DeltaView> delta,
            Meta meta) {
        DevelopmentResponse.Coverage coverage =
                DevelopmentMapper.INSTANCE.coverage(metrics.summary().ragChunkCoverage(), metrics.uncovered());
        return DevelopmentMapper.INSTANCE.response(metrics, coverage, previous, delta, meta);
    }

    private static Meta meta(Frame frame, DevelopmentMetrics metrics, Map<String, Reason> gaps) {
        return Meta.of(frame, Map.of("rag_chunks", metrics.summary().ragChunkCoverage()), metrics.excluded(), gaps);
    }
}
