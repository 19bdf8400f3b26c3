package com.openhouse.analytics.web.document;

import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.PAGE;
import static com.openhouse.analytics.web.answer.Parameter.PAGE_SIZE;
import static com.openhouse.analytics.web.answer.Parameter.Q;
import static com.openhouse.analytics.web.answer.Parameter.SORT;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;

import com.openhouse.analytics.domain.document.DocumentField;
import com.openhouse.analytics.domain.document.DocumentMetrics;
import com.openhouse.analytics.domain.document.DocumentMetricsCalculator;
import com.openhouse.analytics.domain.document.DocumentQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.answer.Answer;
import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.QueryParameters;
import com.openhouse.analytics.web.answer.Takes;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.ListAsked;
import com.openhouse.analytics.web.listing.ListResponse;
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

/** How the documents of a development are used. */
@RestController
final class DocumentsController {

    private static final Order<DocumentField> BY_TITLE = new Order<>(DocumentField.TITLE, false);

    private final Lists lists;
    private final DocumentMetricsCalculator calculator;

    DocumentsController(Lists lists, DocumentMetricsCalculator calculator) {
        this.lists = lists;
        this.calculator = calculator;
    }

    @GetMapping("/api/admin/analytics/developments/{development_id}/documents")
    @Operation(summary = "How the documents of a development are used")
    @Takes(
            value = {TENANT_ID, Q, SORT, PAGE, PAGE_SIZE, FORMAT},
            sort = DocumentField.class)
    @Nullable Answer<ListResponse<DocumentRow>> documents(
            @AuthenticationPrincipal Principal principal,
            @PathVariable("development_id") String developmentId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        DocumentQuery documents =
                new DocumentQuery(query.search(), query.order(DocumentField.class, BY_TITLE), query.page());
        return lists.answer(
                ListAsked.of("documents", principal, query, query.scopeOf(developmentId), request),
                response,
                frame -> page(frame, documents),
                new Csv<>(
                        "documents",
                        DocumentRow.class,
                        (frame, each) -> calculator.forEach(
                                frame.scope(),
                                documents,
                                document -> each.accept(DocumentMapper.INSTANCE.row(document)))));
    }

    private ListResponse<DocumentRow> page(Frame frame, DocumentQuery query) {
        DocumentMetrics metrics = calculator.calculate(frame.scope(), query);
        return ListResponse.of(
                query.page(),
                metrics.documents(),
                DocumentMapper.INSTANCE::row,
                Meta.of(frame, Map.of(), metrics.excluded(), metrics.unavailable()));
    }
}
