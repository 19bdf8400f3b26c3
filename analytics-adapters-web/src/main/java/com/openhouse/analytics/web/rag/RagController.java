package com.openhouse.analytics.web.rag;

import static com.openhouse.analytics.web.answer.Parameter.DEVELOPMENT_ID;
import static com.openhouse.analytics.web.answer.Parameter.FROM;
import static com.openhouse.analytics.web.answer.Parameter.RANGE;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;
import static com.openhouse.analytics.web.answer.Parameter.TO;

import com.openhouse.analytics.domain.rag.RagMetrics;
import com.openhouse.analytics.domain.rag.RagMetricsCalculator;
import com.openhouse.analytics.domain.rag.RagQuery;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Answers;
import com.openhouse.analytics.web.answer.Asked;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the assistant can look up, and how well it finds it. */
@RestController
final class RagController {

    private final Answers answers;
    private final RagMetricsCalculator calculator;

    RagController(Answers answers, RagMetricsCalculator calculator) {
        this.answers = answers;
        this.calculator = calculator;
    }

    @GetMapping(path = "/api/admin/analytics/rag", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What the assistant can look up, and how well it finds it")
    @Takes({TENANT_ID, DEVELOPMENT_ID, RANGE, FROM, TO})
    Answer<RagResponse> rag(@AuthenticationPrincipal Principal principal, HttpServletRequest request) {
        QueryParameters query = QueryParameters.of(request);
        return answers.answer(Asked.of("rag", principal, query, "", request), this::compute);
    }

    private RagResponse compute(Frame frame) {
        RagMetrics metrics = calculator.calculate(frame.scope(), new RagQuery(frame.period()));
        Meta meta = Meta.of(frame, Map.of(), metrics.excluded(), metrics.unavailable());
        return RagMapper.INSTANCE.response(metrics.chunks(), metrics.health(), meta);
    }
}
