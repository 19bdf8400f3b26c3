package com.openhouse.analytics.web.document;

import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.SERIES;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;

import com.openhouse.analytics.domain.document.DocumentMatrixCalculator;
import com.openhouse.analytics.domain.metrics.Excluded;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which kinds of documents the house types of a development have. */
@RestController
final class DocumentMatrixController {

    private static final Excluded NOTHING = new Excluded(0, 0);

    private final Lists lists;
    private final DocumentMatrixCalculator calculator;

    DocumentMatrixController(Lists lists, DocumentMatrixCalculator calculator) {
        this.lists = lists;
        this.calculator = calculator;
    }

    @GetMapping("/api/admin/analytics/developments/{development_id}/documents/matrix")
    @Operation(summary = "Which kinds of documents the house types of a development have")
    @Takes(
            value = {TENANT_ID, FORMAT, SERIES},
            series = MatrixSeries.class)
    @Nullable Answer<MatrixResponse> matrix(
            @AuthenticationPrincipal Principal principal,
            @PathVariable("development_id") String developmentId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        MatrixSeries series =
                query.series(MatrixSeries.class, MatrixSeries.ROWS, Format.of(query, request) == Format.CSV);
        return lists.answer(
                ListAsked.of("documents_matrix", principal, query, query.scopeOf(developmentId), request),
                response,
                this::response,
                series.of(this::response));
    }

    private MatrixResponse response(Frame frame) {
        return DocumentMapper.INSTANCE.matrix(
                calculator.matrix(frame.scope()), Meta.of(frame, Map.of(), NOTHING, Map.of()));
    }
}
