package com.openhouse.analytics.web.dictionary;

import com.openhouse.analytics.domain.dictionary.MetricDictionary;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Answers;
import com.openhouse.analytics.web.answer.Asked;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What every figure means: for the portal's info buttons and for those who read the API. */
@RestController
final class DictionaryController {

    private final Answers answers;

    DictionaryController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/admin/analytics/metrics", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What every figure means")
    Answer<DictionaryResponse> metrics(@AuthenticationPrincipal Principal principal, HttpServletRequest request) {
        Asked asked = Asked.of("metrics", principal, QueryParameters.of(request), "", request);
        return answers.answer(
                asked,
                frame -> DictionaryResponse.of(
                        MetricDictionary.all(), Meta.of(frame, Map.of(), new Excluded(0, 0), Map.of())));
    }
}
