package com.openhouse.analytics.web.document;

import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;

import com.openhouse.analytics.domain.document.DocumentMatrixCalculator;
import com.openhouse.analytics.domain.metrics.Excluded;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which kinds of documents the house types of a development have. */
@RestController
final class DocumentMatrixController {

    private static final Excluded NOTHING = new Excluded(0, 0);

    private final Answers answers;
    private final DocumentMatrixCalculator calculator;

    DocumentMatrixController(Answers answers, DocumentMatrixCalculator calculator) {
        this.answers = answers;
        this.calculator = calculator;
    }

    @GetMapping(
            path = "/api/admin/analytics/developments/{development_id}/documents/matrix",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Which kinds of documents the house types of a development have")
    @Takes(TENANT_ID)
    Answer<MatrixResponse> matrix(
            @AuthenticationPrincipal Principal principal,
            @PathVariable("development_id") String developmentId,
            HttpServletRequest request) {
        QueryParameters query = QueryParameters.of(request);
        Asked asked = Asked.of("documents-matrix", principal, query.scopeOf(developmentId), query, "", request);
        return answers.answer(asked, this::response);
    }

    private MatrixResponse response(Frame frame) {
        return DocumentMapper.INSTANCE.matrix(
                calculator.matrix(frame.scope()), Meta.of(frame, Map.of(), NOTHING, Map.of()));
    }
}
