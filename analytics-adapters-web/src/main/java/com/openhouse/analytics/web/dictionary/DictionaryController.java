package com.openhouse.analytics.web.dictionary;

import static com.openhouse.analytics.web.answer.Parameter.FORMAT;

import com.openhouse.analytics.domain.dictionary.MetricDictionary;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.listing.Csv;
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

/** What every figure means: for the portal's info buttons and for those who read the API. */
@RestController
final class DictionaryController {

    private final Lists lists;

    DictionaryController(Lists lists) {
        this.lists = lists;
    }

    @GetMapping("/api/admin/analytics/metrics")
    @Operation(summary = "What every figure means")
    @Takes(FORMAT)
    @Nullable Answer<DictionaryResponse> metrics(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        return lists.answer(
                ListAsked.of("metrics", principal, QueryParameters.of(request), request),
                response,
                DictionaryController::dictionary,
                Csv.of("metrics", DictionaryResponse.Definition.class, frame -> dictionary(frame)
                        .items()));
    }

    private static DictionaryResponse dictionary(Frame frame) {
        return DictionaryResponse.of(MetricDictionary.all(), Meta.of(frame, Map.of(), new Excluded(0, 0), Map.of()));
    }
}
