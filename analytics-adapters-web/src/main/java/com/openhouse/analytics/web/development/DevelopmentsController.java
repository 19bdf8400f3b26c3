package com.openhouse.analytics.web.development;

import static com.openhouse.analytics.web.answer.Parameter.DEVELOPMENT_ID;
import static com.openhouse.analytics.web.answer.Parameter.FORMAT;
import static com.openhouse.analytics.web.answer.Parameter.PAGE;
import static com.openhouse.analytics.web.answer.Parameter.PAGE_SIZE;
import static com.openhouse.analytics.web.answer.Parameter.Q;
import static com.openhouse.analytics.web.answer.Parameter.SORT;
import static com.openhouse.analytics.web.answer.Parameter.TENANT_ID;

import com.openhouse.analytics.domain.development.DevelopmentField;
import com.openhouse.analytics.domain.development.DevelopmentList;
import com.openhouse.analytics.domain.development.DevelopmentListCalculator;
import com.openhouse.analytics.domain.development.DevelopmentListQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every development of a scope, compared. */
@RestController
final class DevelopmentsController {

    private static final Order<DevelopmentField> BY_NAME = new Order<>(DevelopmentField.NAME, false);

    private final Lists lists;
    private final DevelopmentListCalculator calculator;

    DevelopmentsController(Lists lists, DevelopmentListCalculator calculator) {
        this.lists = lists;
        this.calculator = calculator;
    }

    @GetMapping("/api/admin/analytics/developments")
    @Operation(summary = "Every development in scope, compared")
    @Takes(
            value = {TENANT_ID, DEVELOPMENT_ID, Q, SORT, PAGE, PAGE_SIZE, FORMAT},
            sort = DevelopmentField.class)
    @Nullable Answer<ListResponse<DevelopmentItem>> developments(
            @AuthenticationPrincipal Principal principal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        QueryParameters query = QueryParameters.of(request);
        String search = query.search();
        Order<DevelopmentField> order = query.order(DevelopmentField.class, BY_NAME);
        PageRequest page = query.page();
        Function<Frame, DevelopmentListQuery> within =
                frame -> new DevelopmentListQuery(frame.last30Days(), search, order, page);
        return lists.answer(
                ListAsked.of("developments", principal, query, request),
                response,
                frame -> page(frame, within.apply(frame)),
                new Csv<>(
                        "developments",
                        DevelopmentRow.class,
                        (frame, each) -> calculator.forEach(
                                frame.scope(),
                                within.apply(frame),
                                development -> each.accept(DevelopmentRowMapper.INSTANCE.row(development)))));
    }

    private ListResponse<DevelopmentItem> page(Frame frame, DevelopmentListQuery query) {
        DevelopmentList list = calculator.calculate(frame.scope(), query);
        return ListResponse.of(
                query.page(),
                list.developments(),
                DevelopmentRowMapper.INSTANCE::item,
                Meta.of(frame, Map.of(), list.excluded(), list.unavailable()));
    }
}
