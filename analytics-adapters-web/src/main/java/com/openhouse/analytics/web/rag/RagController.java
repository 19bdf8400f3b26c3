package com.openhouse.analytics.web.rag;

import static com.openhouse.analytics.web.answer.Parameter.DEVELOPMENT_ID;
import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.SERIES;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;

import com.openhouse.analytics.domain.rag.RagMetrics;
import com.openhouse.analytics.domain.rag.RagMetricsCalculator;
import com.openhouse.analytics.domain.rag.RagQuery;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
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

/** What the assistant can look up, and how well it finds it. */
@RestController
final class RagController {

    private final Lists lists;
    private final RagMetricsCalculator calculator;

    RagController(Lists lists, RagMetricsCalculator calculator) {
        this.lists = lists;
        this.calculator = calculator;
    }

    @GetMapping("/api/admin/analytics/rag")
    @Operation(summary = "What the assistant can look up, and how well it finds it")
    @Takes(
            value = {TENANT_ID, DEVELOPMENT_ID, RANGE, FROM, TO, FORMAT, SERIES},
            series = RagSeries.class)
    @Nullable Answer<RagResponse> rag(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        RagSeries series = query.series(
                RagSeries.class, RagSeries.CHUNKS_PER_DEVELOPMENT, Format.of(query, request) == Format.CSV);
        return lists.answer(
                ListAsked.of("rag", principal, query, request), response, this::compute, series.of(this::compute));
    }

    private RagResponse compute(Frame frame) {
        RagMetrics metrics = calculator.calculate(frame.scope(), new RagQuery(frame.period()));
        Meta meta = Meta.of(frame, Map.of(), metrics.excluded(), metrics.unavailable());
        return RagMapper.INSTANCE.response(metrics.chunks(), metrics.health(), meta);
    }
}
